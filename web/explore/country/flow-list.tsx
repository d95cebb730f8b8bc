import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { FlowLineFragment } from '../../generated/operations.js';
import { Proof } from './proof.js';

/** Movements of people that are stated. */
export function FlowList({ flows }: { readonly flows: readonly FlowLineFragment[] }): ReactNode {
  if (flows.length === 0) return null;
  return (
    <section>
      <h3>{`Movements of people stated (${String(flows.length)})`}</h3>
      <ul className="claims">
        {flows.map((flow) => (
          <li key={flow.id}>
            <p>
              <End country={flow.from} /> → <End country={flow.to} />
              {toDetails(flow)}
            </p>
            <Proof evidence={flow.evidence} sources={flow.sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function End({ country }: { readonly country: FlowLineFragment['from'] }): ReactNode {
  return country ? <Link href={`/country/${country.iso3}`}>{country.name}</Link> : 'not stated';
}

function toDetails({ forms, sectors, victimGroups }: FlowLineFragment): string {
  const names = [...victimGroups.nodes, ...forms.nodes, ...sectors.nodes].map(({ name }) => name.toLowerCase());
  return names.length === 0 ? '' : ` · ${names.join(', ')}`;
}
