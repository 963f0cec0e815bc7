const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{db as l,e as p,k as c}from"./chunk-XKHR7BVJ.js";var f="DOTENV_PUBLIC_KEY",r="DOTENV_PRIVATE_KEY";function h(t){return t===f||t.startsWith(`${f}_`)}function $(t){return t===r||t.startsWith(`${r}_`)}function _(t,o,i){
let n=i.filter(h).map(u=>u.replace(f,r)),e=`${r}_${l(t)}`,[,,...s]=c(o.absolute).toLowerCase().split("."),a=s.length===0?[]:[`${r}_${s.slice(0,2).join("_").toUpperCase()}`],
m=c(o.absolute)===".env"?[r]:[];return[...new Set([...n,e,...a,...m])]}function v(t,o,i){let n=t.filter(e=>o[e]);if(n.length===0)throw new p("source-decrypt",`t\
he file is encrypted and ${t.join(", ")} is not set`,{where:i,hint:`Nothing was written. Set ${t[0]} to the private key of this file.`});return n.flatMap(e=>(o[e]??
"").split(",").map(s=>{let a=s.trim();if(/^[0-9a-f]{64}$/i.test(a))return Buffer.from(a,"hex");throw new p("source-decrypt",`${e} does not hold a private key, w\
hich is 64 hex digits`,{where:i})}))}export{h as a,$ as b,_ as c,v as d};
