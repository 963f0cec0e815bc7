const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{e as c,eb as g,g as h,r as m}from"./chunk-XKHR7BVJ.js";var w=/(?:export\s+)?(?<name>[\w.-]+)(?:\s*=\s*?|:\s+?)(?<raw>\s*(?<quote>['"`])(?:\\\k<quote>|(?!\k<quote>)[\s\S])*\k<quote>|[^#\n]+)?\s*(?:#.*)?$/my,p=/\s*/y,
y=/.*/y;function x(e){let n=e.replace(/\r\n?/g,`
`),r=[],o=[],t=1,i=0;for(let s=u(p,n,0);s<n.length;s=u(p,n,s)){for(;i<s;i+=1)n[i]===`
`&&(t+=1);w.lastIndex=s;let a=w.exec(n);if(a?.groups?.name===void 0){n[s]!=="#"&&o.push(t),s=u(y,n,s);continue}let{name:d,raw:l}=a.groups;r.push({name:d,line:t,
text:a[0],raw:(l??"").trim()}),s+=a[0].length}return{assignments:r,ignored:o}}function u(e,n,r){return e.lastIndex=r,r+(e.exec(n)?.[0].length??0)}function P(e,n,r){
return g("path",e,"{environment}",n),new Map(n.map(o=>{let t=e.replaceAll("{environment}",o);return[o,{shown:t,absolute:m(r,t)}]}))}async function q(e,n){let{assignments:r,
ignored:o}=x(b(await v(e,n),e.shown)),t=new Map;for(let{name:i,line:s,raw:a}of r){let d=`${e.shown}:${s}`,l=o[0];if(l!==void 0&&l<s)break;if(/^['"`]/.test(a)&&(a.
length<2||!a.endsWith(a.charAt(0))))throw new c("source","a quote is opened here and not closed",{where:d});let f=t.get(i);if(f!==void 0)throw new c("source-dup\
licate",`${i} stands here and on line ${f}`,{where:d});t.set(i,s)}if(o[0]!==void 0)throw new c("source","this line is neither NAME=value nor a comment",{where:`${e.
shown}:${o[0]}`,hint:"Nothing was written. A value over several lines needs quotes; a comment begins with #."});return r}async function v({shown:e,absolute:n},r){
let o=await r.read(n).catch(t=>{throw t instanceof c?t.placed(e):new c("source",`the file cannot be read${h(t)}`,{where:e})});if(o===void 0)throw new c("source-\
missing","there is no such file",{where:e});return o}function b(e,n){let r=new TextDecoder("utf-8",{fatal:!0});try{return r.decode(e)}catch{let o=1;for(let t=0;;o+=
1){let i=e.indexOf(10,t);try{r.decode(e.subarray(t,i<0?void 0:i))}catch{throw new c("source","this line is not valid UTF-8",{where:`${n}:${o}`})}t=i+1}}}export{P as a,q as b};
