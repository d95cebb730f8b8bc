import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './page.css';
import './answer.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground.js';

// Another link opened in the same page: editing changes the address without this event.
addEventListener('hashchange', () => {
  location.reload();
});

const place = document.getElementById('playground');
if (place) createRoot(place).render(<Playground />);
