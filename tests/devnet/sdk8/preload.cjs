// For Node 18, which has File but not as a global: node -r ./preload.cjs
globalThis.File ??= require('node:buffer').File;
