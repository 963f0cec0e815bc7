const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{t as e}from"./parse-env-file-BxyvN7fz.js";const t=/^(?:export\s+)?[\w.-]+[^\S\n]*(?:=[^\S\n]*|:[^\S\n]+)/;function n(n,i){let a=n.includes(`\r
`)?`\r
`:`
`,o=n.replace(/\r\n?/g,`
`),s=r(o),c=new Map(i),l=``,u=0;for(let{name:n,line:r,text:i,raw:a}of e(o).assignments){let e=c.get(n);if(e===void 0)continue;c.delete(n);let d=o.indexOf(i,s[r-1]),f=t.exec(i)?.[0]??`${n}=`,p=a===``?f.length:i.indexOf(a,f.length)+a.length;l+=o.slice(u,d)+f+e,u=d+p}l+=o.slice(u);let d=l===``||l.endsWith(`
`)?``:`
`,f=[...c].map(([e,t])=>`${e}=${t}\n`);return`${l}${d}${f.join(``)}`.replaceAll(`
`,a)}function r(e){let t=[0];for(let n=e.indexOf(`
`);n>=0;n=e.indexOf(`
`,n+1))t.push(n+1);return t}export{n as t};