package io.roomkeeper.console;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Creates the beans that nothing has needed before the sign-in page is served. All beans
 * exist before the console says that it is ready, and one that cannot be created ends the
 * start.
 */
class RemainingBeans implements ApplicationListener<ApplicationStartedEvent> {

	@Override
	public void onApplicationEvent(ApplicationStartedEvent event) {
		ConfigurableListableBeanFactory beans = event.getApplicationContext().getBeanFactory();
		for (String name : beans.getBeanDefinitionNames()) {
			BeanDefinition definition = beans.getMergedBeanDefinition(name);
			if (definition.isSingleton() && !definition.isAbstract()) {
				beans.getBean(beans.isFactoryBean(name) ? BeanFactory.FACTORY_BEAN_PREFIX + name : name);
			}
		}
	}

}
