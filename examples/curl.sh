#!/usr/bin/env bash
# GraphQL and exports with curl (7.76 or later). The files come into a new folder.
set -euo pipefail
server="${TIP_SERVER:-http://127.0.0.1:4000}"
folder="$(mktemp -d)"
cd "$folder"

echo '== GraphQL by POST: what did Belarus not report, and who says so?'
curl -sS --fail-with-body "$server/graphql" -H 'content-type: application/json' -d @- <<'JSON'
{
  "query": "query NotReported($country: String!, $year: Int!) { countryReport(country: $country, year: $year) { claims(filter: { status: { eq: DID_NOT_REPORT } }) { coverage totalCount nodes { summary sources { publisher address } } } } }",
  "variables": { "country": "BLR", "year": 2023 }
}
JSON

echo '== GraphQL by GET, with what the answer is cited by'
curl -sS --fail-with-body -G "$server/graphql" -H 'GraphQL-Citation: 1' \
  --data-urlencode 'query=query Tiers($country: String!) { tierHistory(country: $country) { year tier } }' \
  --data-urlencode 'variables={"country":"BLR"}'

echo '== A country as a table for spreadsheets: the format by Accept, the name of the file by the server'
curl -sS --fail-with-body -OJ -H 'Accept: application/zip' -w '%{http_code} %{content_type} %{filename_effective}\n' "$server/export/country/BLR?year=2023"

echo '== The same graph for Gephi, fetched only if it is another than the one that is here'
for _ in first again; do
  curl -sS --fail-with-body -o BLR.gexf --etag-compare BLR.etag --etag-save BLR.etag -w '%{http_code} %{size_download} bytes\n' \
    "$server/export/country/BLR?year=2023&format=gexf&positions=true"
done

echo '== What a search finds, each hit with its sources, for d3-force or networkx'
curl -sS --fail-with-body -G "$server/export/search" -d 'format=node-link' -d 'types=CLAIM' -d 'first=5' \
  --data-urlencode 'query="labor inspectors" OR shelter' -o search.json -w '%{http_code} %{content_type}\n'

echo "== The files are in $folder"
ls -l
