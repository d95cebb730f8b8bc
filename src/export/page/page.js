// The program of an exported page. What comes from the data is only ever text.

const { elements, data: about } = JSON.parse(element('graph').textContent);
const { nodes, edges } = elements;
const labels = new Map(nodes.map(({ data }) => [data.id, data.label || data.id]));
const looks = new Map(JSON.parse(element('looks').textContent));
const dark = matchMedia('(prefers-color-scheme: dark)').matches;
const MOST_ARRANGED = 600;

document.title = `Trafficking in Persons graph: ${about.what}`;
element('title').textContent = document.title;
element('counts').textContent = `${nodes.length} nodes, ${edges.length} relationships; data ${about.dataVersion}.`;
element('truncated').textContent = about.truncated ? `This is not all: ${toText(about.truncated)}` : '';
for (const type of looks.keys()) element('legend').append(toLegend(type));
fillTable('nodes', nodes, ({ data }) => [
  toButton(data),
  looks.get(data.type).name,
  String(data.evidence.length),
  toSourceNames(data),
]);
fillTable('relationships', edges, ({ data }) => [
  labels.get(data.source),
  toButton(data, data.type),
  labels.get(data.target),
  String(data.evidence.length),
  toSourceNames(data),
]);

const cy = window.cytoscape({
  container: element('picture'),
  elements,
  layout: toLayout(),
  style: [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        'font-size': 9,
        'text-max-width': 90,
        'text-wrap': 'ellipsis',
        color: dark ? '#eee' : '#222',
        width: 16,
        height: 16,
        'background-color': (node) => looks.get(node.data('type')).colour,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1,
        'line-color': '#999',
        'target-arrow-color': '#999',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.6,
        'curve-style': 'bezier',
      },
    },
    { selector: ':selected', style: { 'border-width': 3, 'border-color': '#e0a000', 'line-color': '#e0a000', width: 20 } },
    { selector: 'edge:selected', style: { width: 3 } },
  ],
});
cy.on('select', 'node, edge', ({ target }) => show(target.data()));
window.cy = cy;

function element(id) {
  return document.getElementById(id);
}

function toLayout() {
  if (nodes.some(({ position }) => position)) return { name: 'preset', fit: true, padding: 30 };
  return nodes.length > MOST_ARRANGED ? { name: 'concentric' } : { name: 'cose', animate: false, randomize: true };
}

function toLegend(type) {
  const { name: typeName, colour } = looks.get(type);
  const entry = document.createElement('li');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  for (const [name, value] of [
    ['cx', 6],
    ['cy', 6],
    ['r', 6],
    ['fill', colour],
  ])
    circle.setAttribute(name, value);
  svg.setAttribute('aria-hidden', 'true');
  svg.append(circle);
  entry.append(svg, `${typeName} (${nodes.filter(({ data }) => data.type === type).length})`);
  return entry;
}

function fillTable(id, rows, toCells) {
  const body = element(id);
  for (const row of rows) {
    const line = document.createElement('tr');
    for (const cell of toCells(row)) {
      const place = document.createElement('td');
      place.append(cell ?? '');
      line.append(place);
    }
    body.append(line);
  }
}

function toButton(data, name = data.label || data.id) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', () => {
    cy.elements().unselect();
    cy.getElementById(data.id).select();
    element('shown').focus();
  });
  return button;
}

function show(data) {
  const shown = element('shown');
  shown.replaceChildren();
  const heading = document.createElement('h2');
  heading.textContent =
    data.label || (data.source ? `${labels.get(data.source)} ${data.type} ${labels.get(data.target)}` : data.id);
  const list = document.createElement('dl');
  const facts = { id: data.id, type: data.type, ...data.properties, known: data.method, precision: data.precision };
  for (const [name, value] of Object.entries(facts))
    if (value !== null && value !== undefined) addTerm(list, name, toText(value));
  for (const { id, publisher, licence } of data.sources)
    addTerm(list, 'source', [id, publisher, licence].filter(Boolean).join(', '));
  shown.append(heading, list);
  for (const { document: id, start, end, quote } of data.evidence) {
    const place = document.createElement('p');
    place.textContent = `Document ${id.slice(0, 12)}…, ${start} to ${end}`;
    const words = document.createElement('blockquote');
    words.textContent = quote ?? 'The words are not served.';
    shown.append(words, place);
  }
}

function addTerm(list, name, value) {
  const term = document.createElement('dt');
  const definition = document.createElement('dd');
  term.textContent = name;
  definition.textContent = value;
  list.append(term, definition);
}

function toSourceNames({ sources }) {
  return sources.map(({ id }) => id).join(', ');
}

function toText(value) {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
