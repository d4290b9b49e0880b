/* The page of a publication bundle: reads window.JINGUAN (web/data.js), draws map, table and chart. No server, nothing fetched. */
(function () {
  'use strict';
  const data = window.JINGUAN;
  let lang = /^zh/i.test(document.documentElement.lang) ? 'zh' : 'en';
  let item = data.items[0] || null;
  let place = null;
  let indicator = null;
  let plot = null;
  const marks = new Map();

  const $ = id => document.getElementById(id);
  const t = id => (data.texts[id] || {})[lang] || '';
  const name = both => both[lang] || both.zh || both.en || '';
  const two = n => String(n).padStart(2, '0');

  // All times are Beijing time, wherever the reader is.
  function parts(seconds) {
    const d = new Date((seconds + 8 * 3600) * 1000);
    return { y: d.getUTCFullYear(), m: d.getUTCMonth() + 1, d: d.getUTCDate(), h: d.getUTCHours(), i: d.getUTCMinutes() };
  }
  function timeText(seconds, period) {
    const p = parts(seconds);
    if (period === 'month') return p.y + '-' + two(p.m);
    const day = p.y + '-' + two(p.m) + '-' + two(p.d);
    return period === 'day' ? day : day + ' ' + two(p.h) + ':' + two(p.i);
  }
  function valueText(series, id) {
    if (!series || !series.v.length) return '–';
    const text = series.v[series.v.length - 1].toFixed(item.indicators[id].decimals);
    return series.below ? '<' + text : text;
  }
  function ink(colour) {
    const c = parseInt(colour.slice(1), 16);
    return 0.299 * (c >> 16) + 0.587 * (c >> 8 & 255) + 0.114 * (c & 255) > 120 ? '#000' : '#fff';
  }
  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }
  function chip(grade) {
    if (!grade) return element('span', 'chip none', t('nograde'));
    const made = element('span', 'chip', grade.index === undefined ? name(grade) : grade.index + ' ' + name(grade));
    made.style.background = grade.colour;
    made.style.color = ink(grade.colour);
    return made;
  }
  // The grade over all values, or that of the first indicator where there is none.
  const gradeOf = p => p.status || (p.series[item.primary] || {}).grade || null;

  /* ---- map ---- */
  const map = L.map('map', { attributionControl: false, zoomSnap: 0.25, minZoom: 7, maxZoom: 15 });
  const marker = L.layerGroup();
  const city = [[30.1, 103], [31.4, 104.9]];
  function styleOf(role) {
    const c = data.colours;
    switch (role) {
      case 'lake': return { color: c['river.1'], weight: 0.5, fillColor: c['water.body'], fillOpacity: 1 };
      case 'river': return { color: c['river.1'], weight: 1.4, fill: false };
      case 'road': return { color: c['road.fill'], weight: 1.2, fill: false };
      case 'ecobelt': return { color: c['ecobelt.fill'], weight: 0.7, fillColor: c['ecobelt.fill'], fillOpacity: 0.2 };
      case 'greenway': return { color: c['greenway.line'], weight: 1.2, fill: false };
      case 'district': return { color: c['district.border'], weight: 1, dashArray: '6 3 1 3', fillColor: '#fff', fillOpacity: 0.55 };
      case 'city': return { color: c['city.border'], weight: 2.2, fill: false };
      default: return { color: '#999', weight: 1, fill: false };
    }
  }
  function drawGround() {
    let bounds = null;
    ['district', 'city', 'lake', 'ecobelt', 'road', 'river', 'greenway'].forEach(role => {
      const layer = data.ground[role];
      if (!layer) return;
      const drawn = L.geoJSON(layer.shapes, { style: () => styleOf(role), interactive: false }).addTo(map);
      if (drawn.getBounds().isValid()) bounds = bounds ? bounds.extend(drawn.getBounds()) : drawn.getBounds();
    });
    map.fitBounds(bounds || city, { animate: false });
    marker.addTo(map);
    map.on('zoomend', thinMarks);
  }
  // The places of the item, or the whole city when it has none on the map.
  function fitItem() {
    const points = item ? item.places.filter(p => p.at).map(p => [p.at[1], p.at[0]]) : [];
    map.fitBounds(points.length ? L.latLngBounds(points).pad(0.12) : city, { animate: false, maxZoom: 13 });
  }
  // Where marks would hide one another the later ones become dots; the chosen one never does, and graded ones come first.
  function thinMarks() {
    const kept = [];
    marks.forEach((mark, p) => {
      const at = map.latLngToContainerPoint([p.at[1], p.at[0]]);
      const half = parseFloat(mark.style.width) / 2;
      const x = at.x + (mark.shift || 0);
      const hidden = p !== place && kept.some(k => Math.abs(k.x - x) < k.half + half && Math.abs(k.y - at.y) < 22);
      mark.classList.toggle('dot', hidden);
      if (!hidden) kept.push({ x: x, y: at.y, half: half });
    });
  }
  function drawMarks() {
    marker.clearLayers();
    marks.clear();
    if (!item) return;
    // Places that share a cell stand beside each other.
    const taken = new Map();
    const order = item.places.slice().sort((a, b) => (gradeOf(b) ? 1 : 0) - (gradeOf(a) ? 1 : 0));
    order.forEach(p => {
      if (!p.at) return;
      const key = p.at.join();
      const nth = taken.get(key) || 0;
      taken.set(key, nth + 1);
      const grade = gradeOf(p);
      const text = p.status && p.status.index !== undefined ? String(p.status.index) : valueText(p.series[item.primary], item.primary);
      const width = Math.max(24, 10 + 7 * text.length);
      const mark = element('div', 'mark' + (grade ? '' : ' none') + (p.detail === 'exact' && item.level === 'station' ? '' : ' coarse'), text);
      mark.style.width = width + 'px';
      mark.shift = nth * 26;
      if (grade) { mark.style.background = grade.colour; mark.style.color = ink(grade.colour); }
      const icon = L.divIcon({ className: '', html: mark, iconSize: [width, 22], iconAnchor: [width / 2 - nth * 26, 11] });
      const made = L.marker([p.at[1], p.at[0]], { icon: icon, keyboard: true, title: name(p.name), alt: name(p.name) });
      made.on('click', () => choose(p));
      made.addTo(marker);
      marks.set(p, mark);
    });
    thinMarks();
  }

  /* ---- table ---- */
  function drawTable() {
    const head = $('table').tHead;
    const body = $('table').tBodies[0];
    head.replaceChildren();
    body.replaceChildren();
    const shown = item ? item.places : [];
    $('empty').hidden = shown.length > 0;
    $('empty').textContent = t('none');
    if (!item || !shown.length) return;
    const line = element('tr');
    line.append(element('th', '', t('place')));
    if (item.level === 'station') line.append(element('th', '', t('district')));
    line.append(element('th', '', t('grade')));
    item.order.forEach(id => {
      const about = item.indicators[id];
      const cell = element('th', 'number', about.symbol + (about.unit ? ' ' + about.unit : ''));
      cell.title = name(about);
      line.append(cell);
    });
    line.append(element('th', '', t('time')));
    head.append(line);
    const wanted = $('search').value.trim().toLowerCase();
    shown.forEach(p => {
      const words = [p.name.zh, p.name.en, p.district.zh, p.district.en, p.id].join(' ').toLowerCase();
      if (wanted && !words.includes(wanted)) return;
      const row = element('tr', p === place ? 'chosen' : '');
      row.dataset.place = p.id;
      const first = element('td', '', name(p.name));
      const detail = t('detail.' + p.detail);
      if (detail && item.level === 'station') first.append(element('span', 'detail', ' · ' + detail));
      row.append(first);
      if (item.level === 'station') row.append(element('td', '', name(p.district)));
      const grade = element('td');
      grade.append(chip(gradeOf(p)));
      row.append(grade);
      item.order.forEach(id => row.append(element('td', 'number', valueText(p.series[id], id))));
      row.append(element('td', '', p.time ? timeText(p.time, item.period).replace(/^\d{4}-(?=.* )/, '') : ''));
      row.addEventListener('click', () => choose(p));
      body.append(row);
    });
  }

  /* ---- chart ---- */
  function drawChart() {
    if (plot) { plot.destroy(); plot = null; }
    $('indicators').replaceChildren();
    if (!place) { $('chartTitle').textContent = t('chart'); $('chart').textContent = t('pick'); return; }
    $('chart').textContent = '';
    item.order.forEach(id => {
      if (!place.series[id]) return;
      const button = element('button', '', item.indicators[id].symbol);
      button.type = 'button';
      button.setAttribute('aria-pressed', id === indicator);
      button.addEventListener('click', () => { indicator = id; drawChart(); });
      $('indicators').append(button);
    });
    const about = item.indicators[indicator];
    const series = place.series[indicator];
    $('chartTitle').textContent = name(place.name) + ' · ' + name(about) + ' · ' + t('period.' + item.period);
    if (!series) return;
    const step = { hour: 3600, '4h': 14400, day: 86400, month: 2678400 }[item.period] || 0;
    const xs = [], ys = [];
    series.t.forEach((time, i) => {
      // A gap stays a gap.
      if (step && i && time - series.t[i - 1] > 1.5 * step) { xs.push(series.t[i - 1] + step); ys.push(null); }
      xs.push(time); ys.push(series.v[i]);
    });
    const font = '12px "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';
    plot = new uPlot({
      width: Math.max(280, $('chartArea').clientWidth - 32), height: Math.max(140, $('chartArea').clientHeight - 84),
      tzDate: seconds => { const p = parts(seconds); return new Date(p.y, p.m - 1, p.d, p.h, p.i); },
      scales: { x: { time: true } },
      axes: [{ font: font, values: (u, splits, axis, space, step) => splits.map(s => { const p = parts(s); return step >= 86400 ? two(p.m) + '-' + two(p.d) : p.h ? two(p.h) + ':' + two(p.i) : two(p.m) + '-' + two(p.d); }) },
        { font: font, size: 56 }],
      series: [{ label: t('time'), value: (u, v) => v == null ? '' : timeText(v, item.period) },
        { label: about.symbol + (about.unit ? ' (' + about.unit + ')' : ''), stroke: data.colours.accent, width: 1.6, points: { show: xs.length < 60 || !step },
          paths: step ? undefined : () => null, value: (u, v) => v == null ? '–' : v.toFixed(about.decimals) }]
    }, [xs, ys], $('chart'));
  }
  function choose(p) {
    place = p;
    if (!p.series[indicator]) indicator = item.order.find(id => p.series[id]) || null;
    marks.forEach((mark, of) => mark.classList.toggle('chosen', of === p));
    thinMarks();
    document.querySelectorAll('#table tbody tr').forEach(row => row.classList.toggle('chosen', row.dataset.place === p.id));
    drawChart();
  }

  /* ---- words ---- */
  function drawNotes() {
    const notes = [];
    if (item) {
      notes.push(t('note.basis') + item.basis);
      notes.push(t('note.delay') + item.delay);
      if (item.editions.length) notes.push(t('note.edition') + item.editions.join('、') + (item.confirmed ? '' : t('note.unconfirmed')));
      if (item.places.some(p => p.detail === 'generalised')) notes.push(t('note.generalised'));
      if (item.level === 'station' && item.places.some(p => p.detail === 'district')) notes.push(t('note.district'));
      if (item.level !== 'station') notes.push(t('note.mean'));
    }
    notes.push(t('note.invalid'), t('note.crs'));
    if (data.listed.length) notes.push(t('note.request') + data.listed.map(one => name(one.title)).join('、'));
    const sources = [];
    Object.values(data.ground).forEach(layer => { if (layer.attribution && !sources.includes(layer.attribution)) sources.push(layer.attribution); });
    if (sources.length) notes.push(t('note.sources') + sources.join('; '));
    notes.push(t('note.licence'), t('note.libraries'));
    $('notes').replaceChildren(...notes.map(text => element('li', '', text)));
    const schematic = Object.values(data.ground).some(layer => layer.schematic);
    $('mapNote').textContent = (data.review ? t('note.review') + data.review : t('note.noreview')) + (schematic ? ' ' + t('note.schematic') : '');
  }
  function drawLinks() {
    const links = [];
    if (item) links.push([item.csv, t('download')]);
    links.push(['data/publication.gpkg', t('geopackage')], ['bulletin.pdf', t('bulletin')], ['catalogue.json', t('catalogue')], ['data/dictionary.csv', t('dictionary')]);
    $('links').replaceChildren(...links.map(([file, text]) => { const a = element('a', '', text); a.href = file; return a; }));
  }
  function drawItems() {
    $('items').replaceChildren(...data.items.map(one => {
      const button = element('button', '', name(one.title));
      button.type = 'button';
      button.setAttribute('aria-pressed', one === item);
      button.addEventListener('click', () => { item = one; place = null; indicator = one.primary; fitItem(); draw(); });
      return button;
    }));
  }
  function draw() {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    document.title = name(data.city) + (lang === 'zh' ? '' : ' ') + t('title');
    $('title').textContent = document.title;
    $('subtitle').textContent = t('moment') + ' ' + timeText(data.moment, 'hour') + ' (' + t('beijing') + ') · ' + t('publisher') + ' ' + name(data.bureau)
      + ' · ' + t('made') + ' ' + timeText(data.made, 'hour');
    $('language').textContent = t('language');
    $('demo').hidden = !data.demo;
    $('demo').textContent = t('demo');
    $('search').placeholder = t('search');
    $('itemTitle').textContent = item ? name(item.title) + ' · ' + t('period.' + item.period) : '';
    $('notesTitle').textContent = t('notes');
    drawItems(); drawMarks(); drawTable(); drawChart(); drawNotes(); drawLinks();
    if (place) choose(place);
  }

  $('language').addEventListener('click', () => { lang = lang === 'zh' ? 'en' : 'zh'; draw(); });
  $('search').addEventListener('input', drawTable);
  window.addEventListener('resize', () => { if (place) drawChart(); });
  indicator = item ? item.primary : null;
  drawGround();
  fitItem();
  draw();
  if (item && item.places.length) choose(item.places.find(p => p.time) || item.places[0]);
  document.body.dataset.ready = 'true';
})();
