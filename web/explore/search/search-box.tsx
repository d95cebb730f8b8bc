import { useId, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { SuggestDocument } from '../../generated/operations.js';
import { useAnswer } from '../ui/ask-server.js';
import { toSearchAddress, toSearchOf } from './view.js';

/** A field for words to search for, with suggestions as they are typed. */
export function SearchBox(): ReactNode {
  const [, navigate] = useLocation();
  const [words, setWords] = useState('');
  const list = useId();
  const result = useAnswer(SuggestDocument, { prefix: words }, words.trim().length > 1);
  const before = words.replace(/\S*$/u, '');
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') navigate(toSearchAddress(toSearchOf(words.trim())));
      }}
    >
      <input
        type="search"
        aria-label="Search"
        placeholder="Search"
        list={list}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <datalist id={list}>
        {result.data?.suggest.map(({ word, count }) => (
          <option key={word} value={`${before}${word}`}>{`${String(count)} nodes`}</option>
        ))}
      </datalist>
      <button type="submit">Search</button>
    </form>
  );
}
