import type { ReactNode } from 'react';
import { ProfilesOfYearDocument } from '../../generated/operations.js';
import { Answer } from '../ui/answer.js';
import { useAnswer } from '../ui/ask-server.js';
import { ConceptLinks } from '../concepts/concept-links.js';
import { toTierName } from '../ui/tiers.js';
import { ClaimList } from './claim-list.js';
import { FlowList } from './flow-list.js';
import { Proof } from './proof.js';

/** What profiles by other publishers say of a country in an edition; nothing where there are none. */
export function ProfilesOfYear({ iso3, year }: { readonly iso3: string; readonly year: number }): ReactNode {
  const result = useAnswer(ProfilesOfYearDocument, { iso3, year });
  return (
    <Answer result={result} of="profiles by other publishers">
      {({ profiles }) =>
        profiles.nodes.map((profile) => (
          <section key={profile.id} className="profile">
            <h2>{`Profile of ${String(profile.edition)} by another publisher`}</h2>
            <p>
              {profile.tier === null
                ? 'It names no tier.'
                : `It names ${toTierName(profile.tier)}${profile.tierYear === null ? '' : ` of the report of ${String(profile.tierYear)}`}; that is no placement.`}
            </p>
            <Proof evidence={[]} sources={profile.sources} />
            <ConceptLinks scheme="group" title="Groups named" concepts={profile.victimGroups?.nodes ?? null} />
            <ConceptLinks scheme="form" title="Forms of trafficking named" concepts={profile.forms?.nodes ?? null} />
            <ConceptLinks scheme="sector" title="Sectors named" concepts={profile.sectors?.nodes ?? null} />
            {profile.claims && <ClaimList claims={profile.claims.nodes} total={profile.claims.nodes.length} />}
            {profile.flows && <FlowList flows={profile.flows.nodes} />}
          </section>
        ))
      }
    </Answer>
  );
}
