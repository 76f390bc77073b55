/** Swagger UI, as `npm run build` packs it. */
declare module '#swagger-ui' {
  const packed: { readonly script: string; readonly style: string };
  export default packed;
}
