import {build} from 'esbuild'; import {gzipSync} from 'node:zlib';
const f=async root=>{const r2=await build({entryPoints:[root+'/packages/content/src/index.ts'],bundle:true,format:'esm',write:false,minifySyntax:true,minifyIdentifiers:true,platform:'browser',absWorkingDir:root});
const t=r2.outputFiles[0].text; const parts=t.split(/^\/\/ (?=packages|node_modules|\.\.)/m).slice(1);
const full=gzipSync(t).length; const m=new Map();
for(let i=0;i<parts.length;i++){const p=parts.filter((_,j)=>j!==i).join('');m.set(parts[i].split('\n')[0],full-gzipSync(p).length);} return m};
const [a,b]=[await f(process.argv[2]),await f(process.cwd())];
const rows=[...new Set([...a.keys(),...b.keys()])].map(k=>[(b.get(k)??0)-(a.get(k)??0),k]).sort((x,y)=>y[0]-x[0]);
console.log(rows.slice(0,45).map(x=>x.join(' ').replace('packages/content/src/','')).join('\n'),rows.slice(-25).map(x=>x.join(' ')).join('\n'));
