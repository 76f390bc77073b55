# Site and API on Node: `docker build -t dateline . && docker run -p 8787:8787 dateline`
FROM node:24-slim
WORKDIR /dateline
# the packages by themselves, so that they stay in their layer while only the code changes
COPY package.json package-lock.json .npmrc ./
COPY packages/content/package.json packages/content/
COPY packages/content/bin packages/content/bin
COPY apps/api/package.json apps/api/
COPY apps/site/package.json apps/site/
# whose all is before there is much: to give it away at the end would keep it twice
RUN chown -R node .
USER node
RUN npm ci && npm cache clean --force
COPY --chown=node . .
RUN npm run build
ENV HOST=0.0.0.0 PORT=8787 DATELINE_LOG=json
EXPOSE 8787
HEALTHCHECK CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself and no npm before it, so that it hears when it is to stop
CMD ["node_modules/.bin/node", "apps/api/dist/node/serve.js"]
