package io.roomkeeper.console.setting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import io.roomkeeper.setting.catalog.SettingValue;

/** A native select element for a few values; light enough for a hundred on a page. */
@Tag("select")
public class Dropdown extends Component {

	private final transient List<SettingValue> values;

	/**
	 * @param values the options
	 * @param names the label of each option
	 * @param closed the options that cannot be selected
	 * @param chosen receives the selected value
	 */
	public Dropdown(List<SettingValue> values, Map<SettingValue, String> names, Set<SettingValue> closed,
			Consumer<SettingValue> chosen) {
		this.values = List.copyOf(values);
		getElement().setAttribute("class", "dropdown");
		for (SettingValue value : this.values) {
			Element option = new Element("option");
			option.setText(names.getOrDefault(value, value.text()));
			option.setAttribute("disabled", closed.contains(value));
			getElement().appendChild(option);
		}
		getElement()
			.addEventListener("change",
					(change) -> chosen.accept(this.values.get(place(change.getEventData().get(INDEX).asInt()))))
			.addEventData(INDEX);
	}

	private static final String INDEX = "element.selectedIndex";

	/** Selects a value. */
	public void show(SettingValue value) {
		int place = IntStream.range(0, this.values.size())
			.filter((at) -> this.values.get(at).equals(value))
			.findFirst()
			.orElse(-1);
		getElement().executeJs("this.selectedIndex = $0", place);
		IntStream.range(0, this.values.size())
			.forEach((at) -> getElement().getChild(at).setAttribute("selected", at == place));
	}

	private int place(int index) {
		return Math.clamp(index, 0, this.values.size() - 1);
	}

}
