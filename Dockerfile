# Low Tide in a container. docs/operating.md says how it is run.
# In three steps, so that what serves holds neither the tools that build nor the tests.

FROM node:20-slim AS packages
WORKDIR /app
# What installing needs: npm's own files, and the schema that the database client is generated from.
COPY package.json package-lock.json .npmrc prisma.config.ts ./
COPY prisma ./prisma
RUN npm ci

FROM packages AS build
ENV NEXT_TELEMETRY_DISABLED=1 NEXT_OUTPUT=standalone
COPY . .
RUN for schema in sqlite postgresql; do npx prisma generate --schema prisma/$schema || exit 1; done
# A database of the tests has the name that is looked for when serving, and is taken along.
RUN npm run build && rm -rf .next/standalone/tests

FROM node:20-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 \
    DATA_DIR=/data PORT=3000
WORKDIR /app
# The server with the packages that it uses, and what it does not know of itself.
COPY --from=build /app/.next/standalone ./
COPY --from=build /app/.next/static ./.next/static
COPY --from=build /app/.next/worker.js ./.next/worker.js
COPY --from=build /app/public ./public
# What the operator's commands need.
COPY --from=build /app/prisma ./prisma
COPY --from=build /app/scripts/migrate.mjs /app/scripts/migrate-postgresql.mjs /app/scripts/migrations.mjs \
  /app/scripts/backup.mjs /app/scripts/restore.mjs /app/scripts/database-copy.mjs ./scripts/
# Whoever serves can write the data and nothing else.
RUN install -d -o node -g node -m 700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# `exec`, so that the wish to end reaches the server, which then finishes the requests that it has. A container's HOSTNAME
# is its own name, and no address to listen on.
CMD ["sh", "-c", "node scripts/migrate.mjs && HOSTNAME=0.0.0.0 exec node server.js"]
