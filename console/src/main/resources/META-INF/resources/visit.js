// Makes the pages of guests and hosts follow the room without reloading by hand.
(() => {
  const visit = document.getElementById('visit');
  const roster = document.getElementById('roster');

  // Shows the page again when the stage changes.
  const follow = (stage) => {
    if (stage !== visit.dataset.stage) {
      location.reload();
    }
  };

  // Asks every few seconds where the server does not keep a stream open.
  const pollVisit = () => {
    fetch(visit.dataset.path + '/stage', { cache: 'no-store' })
      .then((answer) => answer.ok ? answer.text().then(follow) : location.reload())
      .catch(() => { })
      .finally(() => setTimeout(pollVisit, 2000));
  };

  const listen = () => {
    const stages = new EventSource(visit.dataset.path + '/stages');
    stages.onmessage = (event) => follow(event.data);
    stages.onerror = () => {
      if (stages.readyState === EventSource.CLOSED) {
        pollVisit();
      }
    };
  };

  const textOf = (address) => fetch(address, { cache: 'no-store' })
    .then((answer) => answer.ok ? answer.text() : Promise.reject(new Error()));

  // The roster is replaced in place, and the focus stays on the button that had it.
  const replaceRoster = (text) => {
    const fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('roster');
    if (fresh) {
      const focused = document.activeElement && document.activeElement.id;
      document.getElementById('roster').replaceWith(fresh);
      const again = focused && document.getElementById(focused);
      if (again) {
        again.focus();
      }
    }
  };

  // Asks for the page only when something has changed.
  const refreshRoster = () => {
    const shown = document.getElementById('roster');
    textOf(shown.dataset.path + '/revision')
      .then((revision) => revision === shown.dataset.revision ? null : textOf(location.href).then(replaceRoster))
      .catch(() => { })
      .finally(() => setTimeout(refreshRoster, 2000));
  };

  if (visit && visit.dataset.stage === 'admitted') {
    document.getElementById('enter').requestSubmit();
  } else if (visit && visit.dataset.waits === 'true') {
    listen();
  }
  if (roster) {
    setTimeout(refreshRoster, 2000);
  }
})();
