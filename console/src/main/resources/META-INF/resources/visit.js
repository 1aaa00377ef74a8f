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
      .finally(() => setTimeout(pollVisit, 2500));
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

  // The roster is replaced in place, and the focus stays on the button that had it.
  const refreshRoster = () => {
    fetch(location.href, { cache: 'no-store' })
      .then((answer) => answer.ok ? answer.text() : Promise.reject(new Error()))
      .then((text) => {
        const fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('roster');
        const shown = document.getElementById('roster');
        if (fresh && fresh.dataset.revision !== shown.dataset.revision) {
          const focused = document.activeElement && document.activeElement.id;
          shown.replaceWith(fresh);
          const again = focused && document.getElementById(focused);
          if (again) {
            again.focus();
          }
        }
      })
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
