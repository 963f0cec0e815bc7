const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{e as h,k as d,l as m,o as v,q as g,rb as w}from"./chunk-I2DBZVK6.js";var u="DOTENV_PUBLIC_KEY",c="DOTENV_PRIVATE_KEY";function b(e){return e===u||e.startsWith(`${u}_`)}function S(e){return e===c||e.startsWith(`${c}_`)}function K(e,o,r){
let n=r.filter(b).map(a=>a.replace(u,c)),s=`${c}_${w(e)}`,[,,...t]=d(o.absolute).toLowerCase().split("."),i=t.length===0?[]:[`${c}_${t.slice(0,2).join("_").toUpperCase()}`],
l=d(o.absolute)===".env"?[c]:[],f=[...n,s,...i,...l];return[...new Set([...f.map(a=>a.replace(/[^A-Za-z0-9_]/g,"_")),...f])]}async function x(e){let{variables:o,
path:r,io:n}=e,s=o.filter(t=>n.env[t]);if(s.length===0){let t=await k(e),i=o.filter(l=>/^\w+$/.test(l));throw new h("source-decrypt",`the file is encrypted and ${i.
join(", ")} is not set`,{where:r.shown,hint:`Nothing was written. ${t??`Set ${i[0]} to the private key of this file.`}`})}return s.flatMap(t=>(n.env[t]??"").split(
",").map(i=>_(i,t,r.shown)))}function _(e,o,r){let n=e.trim();if(/^[0-9a-f]{64}$/i.test(n))return Buffer.from(n,"hex");let s=/^["']|["']$/.test(n),t=s?"Nothing \
was written. Take the quotes off: in a file for `--env-file`, and in the settings of a pipeline, they become a part of the value.":/^0[23][0-9a-f]{64}$/i.test(n)?
`Nothing was written. That is the public key; the private one stands behind ${c}\u2026 in .env.keys.`:void 0,i=s?"holds quotes around the private key":"does not\
 hold a private key, which is 64 hex digits";throw new h("source-decrypt",`${o} ${i}`,{where:r,hint:t})}async function k({variables:e,path:o,folder:r,io:n}){let s=new Set(
[m(o.absolute),r]);for(let t of s){let i=v(t,".env.keys"),l=await n.files.read(i).catch(()=>{}),f=[...Buffer.from(l??[]).toString().matchAll(/^(DOTENV_PRIVATE_KEY[\w.-]*)=/gm)].
map(([,p])=>p),a=e.find(p=>f.includes(p));if(a===void 0)continue;let y=g(r,i)||".env.keys",$=a.replace(/[^A-Za-z0-9_]/g,"_");return`It stands in ${y}: \`export ${$}\
=$(sed -n 's/^${a}=//p' ${y} | tr -d '"')\`.`}}export{b as a,S as b,K as c,x as d};
