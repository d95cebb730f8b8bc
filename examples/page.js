// What the pages share: their form, asking the server, and lists of what was found. What comes from the data is only ever text.

const place = (selector) => document.querySelector(selector);
const given = new URLSearchParams(location.search);
for (const field of place('form').elements) field.value = given.get(field.name) ?? field.value;

/** What the form asks for: its fields as the page's address has them, else as they are in the page. */
const asked = Object.fromEntries(new FormData(place('form')));

/** The server's answer; null without one, and the reason is said. */
async function ask(path, options) {
  const refuse = () => ({ errors: [{ message: `no server of the graph answers at ${asked.server}` }] });
  const answer = await fetch(asked.server + path, options).then((response) => response.json().catch(refuse), refuse);
  if (!answer.errors) return answer;
  say(`Nothing to draw: ${answer.errors[0].message}.`);
  return null;
}

const say = (text) => place('#status').replaceChildren(text);

/** The colour of each type of nodes, which a legend names. */
function toColours(nodes) {
  const types = [...new Set(nodes.map(({ type }) => type))].sort();
  const colours = Object.fromEntries(types.map((type, index) => [type, `hsl(${(index * 137) % 360}, 55%, 50%)`]));
  const toEntry = (type) => Object.assign(make('li', type), { style: `border-color: ${colours[type]}` });
  place('#legend').append(...types.map(toEntry));
  return colours;
}

/** Lists nodes and links by name, hands over the one that is chosen there, and says how many there are. */
function offer(nodes, links, toName, choose, { dataVersion, truncated }) {
  const things = [...nodes, ...links];
  place('#choice').append(...things.map((thing) => make('option', toName(thing))));
  place('#choice').onchange = ({ target }) => choose(things[target.selectedIndex]);
  say(
    `${nodes.length} nodes, ${links.length} links${truncated ? ' of more that are not here' : ''}. Version ${dataVersion} of the data.`,
  );
}

/** Shows what the node or link with this number in the list states, in which words, and who says so. */
function show(index, { id, key, type, properties, method, evidence, sources }) {
  const own = Object.entries(properties).map(([name, value]) => [name, [value].flat().join(', ')]);
  const words = evidence.map(({ quote }) => ['words of the text', quote ?? 'not served']);
  const from = sources.map((source) => ['source', `${source.publisher}, ${source.id} (${source.licence})`]);
  if (from.length + words.length === 0) from.push(['source', 'none of its own']);
  const facts = [['id', id ?? key], ['type', type], ...from, ...words, ['known by', method ?? 'no method of its own'], ...own];
  place('#shown').replaceChildren(...facts.flatMap(([name, value]) => [make('dt', name), make('dd', value)]));
  place('#choice').selectedIndex = index;
}

function fill(heads, rows) {
  const toLine = (row, tag) => make('tr', ...row.map((cell) => make(tag, [cell].flat().join('; '))));
  place('#table').append(toLine(heads, 'th'), ...rows.map((row) => toLine(row, 'td')));
}

function make(tag, ...contents) {
  const element = document.createElement(tag);
  element.append(...contents);
  return element;
}
