import './styles/page.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { App } from './app.js';

// What the server answers changes when a document comes or goes, not while a person reads: it is asked anew with the page.
const answers = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, retry: 1, networkMode: 'always', refetchOnReconnect: true, refetchOnWindowFocus: false },
  },
});

const place = document.getElementById('page');
if (place)
  createRoot(place).render(
    <QueryClientProvider client={answers}>
      <Router hook={useHashLocation}>
        <App />
      </Router>
    </QueryClientProvider>,
  );
