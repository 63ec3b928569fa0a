/// <reference types="astro/client" />
/// <reference types="vite/client" />

declare module 'virtual:content-faults';
