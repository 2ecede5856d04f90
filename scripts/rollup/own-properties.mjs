/**
 * Lets Dagre load on a page that has given every object more properties: its bundle defines its exports in a loop over
 * own and inherited properties.
 */
export const ownProperties = () => ({
  name: 'own-properties',
  transform(code, id) {
    if (!id.includes('/@dagrejs/dagre/')) return null;
    const safe = code
      .replace(/for\(var (\w) in (\w)\)(?=\w+\(\w,\1,\{get:)/g, 'for(var $1 of Object.keys($2))')
      .replace(/\{(?=get:\w\[|enumerable:!|value:\w+,enumerable)/g, '{__proto__:null,');
    if (safe === code) this.error('the bundle of Dagre is written in another way than before');
    return {code: safe, map: null};
  },
});
