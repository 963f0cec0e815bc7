const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{d as h,e as m,h as v,j as g,n as d,rb as w}from"./chunk-NBDS574Y.js";var u="DOTENV_PUBLIC_KEY",c="DOTENV_PRIVATE_KEY";function b(e){return e===u||e.startsWith(`${u}_`)}function S(e){return e===c||e.startsWith(`${c}_`)}function K(e,r,i){
let n=i.filter(b).map(a=>a.replace(u,c)),s=`${c}_${w(e)}`,[,,...t]=h(r.absolute).toLowerCase().split("."),o=t.length===0?[]:[`${c}_${t.slice(0,2).join("_").toUpperCase()}`],
l=h(r.absolute)===".env"?[c]:[],f=[...n,s,...o,...l];return[...new Set([...f.map(a=>a.replace(/[^A-Za-z0-9_]/g,"_")),...f])]}async function x(e){let{variables:r,
path:i,io:n}=e,s=r.filter(t=>n.env[t]);if(s.length===0){let t=await k(e),o=r.filter(l=>/^\w+$/.test(l));throw new d("source-decrypt",`the file is encrypted and ${o.
join(", ")} is not set`,{where:i.shown,hint:`Nothing was written. ${t??`Set ${o[0]} to the private key of this file.`}`})}return s.flatMap(t=>(n.env[t]??"").split(
",").map(o=>_(o,t,i.shown)))}function _(e,r,i){let n=e.trim();if(/^[0-9a-f]{64}$/i.test(n))return Buffer.from(n,"hex");let s=/^["']|["']$/.test(n),t=s?"Nothing \
was written. Take the quotes off: in a file for `--env-file`, and in the settings of a pipeline, they become a part of the value.":/^0[23][0-9a-f]{64}$/i.test(n)?
`Nothing was written. That is the public key; the private one stands behind ${c}\u2026 in .env.keys.`:void 0,o=s?"holds quotes around the private key":"does not\
 hold a private key, which is 64 hex digits";throw new d("source-decrypt",`${r} ${o}`,{where:i,hint:t})}async function k({variables:e,path:r,folder:i,io:n}){let s=new Set(
[m(r.absolute),i]);for(let t of s){let o=v(t,".env.keys"),l=await n.files.read(o).catch(()=>{}),f=[...Buffer.from(l??[]).toString().matchAll(/^(DOTENV_PRIVATE_KEY[\w.-]*)=/gm)].
map(([,p])=>p),a=e.find(p=>f.includes(p));if(a===void 0)continue;let y=g(i,o)||".env.keys",$=a.replace(/[^A-Za-z0-9_]/g,"_");return`It stands in ${y}: \`export ${$}\
=$(sed -n 's/^${a}=//p' ${y} | tr -d '"')\`.`}}export{b as a,S as b,K as c,x as d};
