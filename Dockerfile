# What builds the server and what npm leaves behind stay in the first two stages.

FROM node:22-bookworm-slim AS build
WORKDIR /app
# Packages change less often than sources do; until they change, their layer is kept.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY scripts/build.js scripts/compress-files.js scripts/server.vite.config.js scripts/
COPY scripts/generate/code-hash.ts scripts/generate/code-versions.ts scripts/generate/
COPY schema schema/
COPY seed seed/
COPY docs/questions docs/questions/
COPY web web/
COPY src src/
RUN npm run prepare && mkdir data

FROM node:22-bookworm-slim AS production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:22-bookworm-slim AS server
# Inside a container, the loopback address is out of everybody's reach.
ENV NODE_ENV=production NODE_OPTIONS=--enable-source-maps HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
COPY LICENSE package.json ./
COPY schema schema/
COPY seed seed/
COPY docs/questions docs/questions/
COPY --from=production /app/node_modules node_modules/
COPY --from=build /app/dist dist/
# A named volume mounted here takes over its owner. It is not declared as one: each run on Neo4j would leave an empty volume.
COPY --from=build --chown=node:node /app/data /data
USER node
EXPOSE 4000
# /healthz and not /readyz: whoever restarts unhealthy containers must not end a server whose database is away for a moment.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1))"]
# Not npm start: npm would stand between the server and the signal to end.
CMD ["node", "dist/main.js"]
