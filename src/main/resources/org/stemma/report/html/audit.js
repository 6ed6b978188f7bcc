'use strict';
(() => {
  const root = document.documentElement;
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const byId = id => document.getElementById(id);
  const findings = all('.finding');
  const marks = new Map();
  for (const mark of all('mark')) {
    for (const id of mark.dataset.of.split(' ')) {
      marks.set(id, (marks.get(id) || []).concat(mark));
    }
  }
  root.classList.add('live');

  // ---- versions: one at a time in each story

  const parts = new Map();
  for (const part of all('[data-of]:not(mark)')) {
    parts.set(part.dataset.of, (parts.get(part.dataset.of) || []).concat(part));
  }

  const conceal = (part, isHidden) => {
    if (isHidden) {
      part.setAttribute('hidden', 'until-found');
    } else {
      part.removeAttribute('hidden');
    }
  };

  const choose = id => {
    if (!parts.has(id)) {
      return;
    }
    const story = parts.get(id)[0].closest('.story');
    if (story.dataset.chosen === id) {
      return;
    }
    story.dataset.chosen = id;
    all('[data-of]:not(mark)', story).forEach(part => conceal(part, part.dataset.of !== id));
    for (const node of all('.node', story)) {
      if (node.dataset.version === id) {
        node.setAttribute('aria-current', 'true');
      } else {
        node.removeAttribute('aria-current');
      }
    }
  };

  const versionOf = element => {
    const part = element.closest('[data-of]:not(mark)');
    return part ? part.dataset.of : '';
  };

  all('.story').forEach(story => choose(story.dataset.first));
  for (const version of parts.values()) {
    version.forEach(part => part.addEventListener('beforematch', () => choose(part.dataset.of)));
  }

  // ---- the sentences and the finding that are looked at

  let row = null;
  let finding = null;

  const lookAt = next => {
    if (row) {
      row.classList.remove('on');
      row.setAttribute('tabindex', '-1');
    }
    row = next;
    if (row) {
      row.classList.add('on');
      row.setAttribute('tabindex', '0');
    }
  };

  const travel = next => {
    all('.node.introduced, .node.inherited').forEach(node => node.classList.remove('introduced', 'inherited'));
    all('mark.on').forEach(mark => mark.classList.remove('on'));
    if (finding) {
      finding.classList.remove('on');
    }
    finding = next;
    if (finding) {
      finding.classList.add('on');
      (marks.get(finding.id) || []).forEach(mark => mark.classList.add('on'));
      const story = finding.closest('.story');
      const paint = (ids, name) => ids.split(' ').forEach(id => all('.node', story)
        .filter(node => node.dataset.version === id).forEach(node => node.classList.add(name)));
      paint(finding.dataset.at, 'introduced');
      paint(finding.dataset.heirs, 'inherited');
    }
  };

  const visit = target => {
    choose(versionOf(target));
    travel(target);
    lookAt(target.closest('.row'));
    const summary = target.querySelector('summary');
    summary.focus({preventScroll: true});
    (target.closest('.row') || target).scrollIntoView({block: 'center'});
  };

  const shown = () => findings.filter(each => !each.hidden);

  const isBefore = (one, other) => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

  /** Where reading goes on: the finding or sentence looked at last, else what stands on the screen. */
  const here = () => finding || row
    || all('.story').filter(each => each.getBoundingClientRect().bottom > innerHeight / 2)
      .map(each => all('.texts', each).find(texts => texts.dataset.of === each.dataset.chosen)).find(Boolean);

  const step = by => {
    const list = shown();
    if (!list.length) {
      return;
    }
    const from = here();
    const next = by > 0
      ? list.find(each => !from || (each !== from && isBefore(from, each)))
      : list.filter(each => !from || (each !== from && isBefore(each, from))).pop();
    visit(next || (by > 0 ? list[0] : list[list.length - 1]));
  };

  const stepRow = by => {
    const rows = all('.row:not(.head)', row.closest('.rows')).filter(each => each.getClientRects().length);
    const next = rows[rows.indexOf(row) + by];
    if (next) {
      lookAt(next);
      next.focus({preventScroll: true});
      next.scrollIntoView({block: 'nearest'});
    }
  };

  all('.rows').forEach(rows => {
    const first = rows.querySelector('.row');
    if (first) {
      first.setAttribute('tabindex', '0');
    }
  });

  document.addEventListener('focusin', event => {
    const at = event.target.closest('.finding');
    if (at) {
      travel(at);
    }
    const near = event.target.closest('.row:not(.head)');
    if (near) {
      lookAt(near);
    }
  });

  document.addEventListener('click', event => {
    const mark = event.target.closest('mark');
    const near = event.target.closest('.row:not(.head)');
    if (mark && near) {
      const target = byId(mark.dataset.of.split(' ').find(id => byId(id) && !byId(id).hidden));
      if (target) {
        visit(target);
        target.querySelector('details').open = true;
      }
    } else if (near && !event.target.closest('.notes')) {
      lookAt(near);
    }
  });

  // ---- links within the page, which may lead to what is put away

  const goTo = id => {
    const target = id && byId(id);
    if (!target) {
      return false;
    }
    if (target.classList.contains('finding')) {
      target.hidden = false;
      visit(target);
      target.querySelector('details').open = true;
    } else {
      choose(target.dataset.of);
      target.focus({preventScroll: true});
      if (!target.classList.contains('facts')) {
        target.scrollIntoView();
      }
    }
    return true;
  };

  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (link && goTo(link.getAttribute('href').slice(1))) {
      event.preventDefault();
      history.replaceState(null, '', link.getAttribute('href'));
    }
  });

  const goToHash = () => {
    const hash = location.hash.slice(1);
    if (!goTo(hash)) {
      try {
        goTo(decodeURIComponent(hash));
      } catch (malformed) {
        // an address that was mistyped leads nowhere
      }
    }
  };
  window.addEventListener('hashchange', goToHash);

  // ---- filter

  const words = byId('words');
  const type = byId('type');
  const only = byId('only');
  const severities = all('input[name=severity]');

  const filter = () => {
    const wanted = new Set(severities.filter(box => box.checked).map(box => box.value));
    const sought = words.value.trim().toLocaleLowerCase();
    let count = 0;
    for (const each of findings) {
      each.hidden = !wanted.has(each.dataset.severity)
        || (type.value !== '' && each.dataset.type !== type.value)
        || (sought !== '' && !each.textContent.toLocaleLowerCase().includes(sought));
      count += each.hidden ? 0 : 1;
    }
    for (const mark of all('mark')) {
      mark.classList.toggle('off', mark.dataset.of.split(' ').every(id => !byId(id) || byId(id).hidden));
    }
    for (const each of all('.row.found')) {
      each.classList.toggle('filtered', !each.querySelector('.finding:not([hidden])'));
    }
    root.classList.toggle('only', only.checked);
    byId('count').textContent = count === findings.length
      ? `${count} findings` : `${count} of ${findings.length} findings`;
  };

  [words, type, only, ...severities].forEach(each => ['input', 'change'].forEach(event => each.addEventListener(event, filter)));
  filter();

  byId('next').addEventListener('click', () => step(1));
  byId('previous').addEventListener('click', () => step(-1));

  // ---- keys

  const typing = element => element.closest('input:not([type=checkbox]), select, textarea');

  const close = element => {
    const open = element.closest('details[open]') || (finding && finding.querySelector('details[open]'));
    if (open) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const target = event.target;
    const isSummary = target.matches('.finding summary');
    if (event.key === 'Escape') {
      if (typing(target)) {
        words.value = '';
        filter();
        target.blur();
      } else {
        close(target);
      }
    } else if (event.key === 'ArrowDown' && isSummary) {
      event.preventDefault();
      step(1);
    } else if (event.key === 'ArrowUp' && isSummary) {
      event.preventDefault();
      step(-1);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && target.matches('.row')) {
      event.preventDefault();
      stepRow(event.key === 'ArrowDown' ? 1 : -1);
    } else if (!typing(target) && byId('keys').checked) {
      if (event.key === 'j') {
        step(1);
      } else if (event.key === 'k') {
        step(-1);
      } else if (event.key === '/') {
        event.preventDefault();
        words.focus();
        words.select();
      }
    }
  });

  // ---- dark and light

  const theme = byId('theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : system.matches;
  const name = () => {
    theme.textContent = isDark() ? 'Light' : 'Dark';
    theme.setAttribute('aria-pressed', String(isDark()));
  };
  theme.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    name();
  });
  system.addEventListener('change', name);
  name();

  const bar = document.querySelector('.bar');
  new ResizeObserver(() => root.style.setProperty('--bar', `${bar.offsetHeight}px`)).observe(bar);

  goToHash();
})();
