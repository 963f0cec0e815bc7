const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{s as P,t as T}from"./chunk-GNSZARZA.js";import{Ka as A,La as E,db as k,n as p,o as _}from"./chunk-NBDS574Y.js";var j=E().check(A(/^[0-9A-Fa-f]{32}$/,"an account id has 32 digits from 0 to 9 and a to f"),k("The account's id: 32 characters, shown in the dashboard's address\
. Without it `CLOUDFLARE_ACCOUNT_ID` has to be set."));function $(e){return e.toLowerCase()}function L(e){return 4*Math.ceil(Math.log2(Math.max(e,1)))+2}var v=6;async function N({steps:e,refusal:a,send:s,note:R}){let m=new Map,c=(t,n,o)=>{for(let i of t)
m.set(i,P(i,n,o))},d=e.filter(t=>{let n=a(t);return n!==void 0&&c([t],n,"no"),n===void 0}),y=L(d.length),f=0,l=0,u;async function h(t){f+=1;try{await s(t),l=0;for(let n of t)
m.set(n,T(n,{note:R(n)}));return}catch(n){let o=_(n);if(o.code==="invalid")return l+=1,o;u=o,c(t,o);return}}async function w(t,n){if(u!==void 0)return c(t,u,"no");
if(t.length===1||f>=y||l>=v)return c(t,n,"no");let o=Math.ceil(t.length/2),[i,b]=[t.slice(0,o),t.slice(o)],x=await h(i),C=u??(f>=y||l>=v?n:await h(b));x!==void 0&&
await w(i,x),C!==void 0&&await w(b,C)}let S=d.length===0?void 0:await h(d);return S!==void 0&&await w(d,S),e.map(t=>m.get(t))}function U(e){return e.do==="put"&&
e.sighting===void 0&&!e.mayReplace}function D(){return new p("conflict","somebody made it since we looked",{hint:"It was left as it is. Run again: the plan then\
 shows it as not ours."})}function I({kind:e}){return{because:`${O(e)} has this name`,unlock:"Give the value another name with `rename`, or rename the binding."}}function H(e){return new Map(
e.map(a=>{let s=I(a);return[a.name,{secret:s,public:s}]}))}function G(e){let{because:a,unlock:s}=I(e);return new p("invalid",a,{hint:s})}function O(e){return e===
"plain_text"||e==="json"?"a plain variable":/^[a-z][a-z0-9_]{0,39}$/.test(e)?`another binding (${e})`:"another binding"}var r="2026-11-23",g="API types of `cloudflare` 7.3.0",Z="Workers limits page";function V(...e){return{token:["CLOUDFLARE_API_TOKEN"],endpoint:{env:"CLOUDFLARE_\
API_BASE_URL",default:"https://api.cloudflare.com/client/v4"},settings:{account:"CLOUDFLARE_ACCOUNT_ID"},permissions:e,portal:"https://dash.cloudflare.com/profi\
le/api-tokens"}}var Y={is:!1,source:"not documented; assumed, since one refused value refuses the whole PATCH",verified:r},J="(?!__proto__$)[A-Za-z_$][A-Za-z0-9\
_$]*",Q={is:255,source:"not documented; assumed",verified:r},X={is:Number.POSITIVE_INFINITY,source:"no such limit is documented",verified:r},ee={writeGapMs:{is:0,
source:"API rate limits page: no pause between writes is recommended",verified:r},unstatedWaitMs:{is:3e5,source:"API rate limits page: past 1,200 requests in 5 \
minutes all calls are blocked for the next 5 minutes",verified:r}},te=[{is:"stamp a change: a secret edited by hand is not noticed",source:g,verified:r},{is:"te\
ll a name that was deleted and made anew from the old one: a removal rests on the ledger's word",source:`${g}: a value has no id and no time`,verified:r},{is:"r\
efuse to overwrite, or say that it did: a name made between the last look and the PATCH is replaced",source:`${g}: a PATCH has no condition, and its answer show\
s only what is there now`,verified:r}];export{j as a,$ as b,N as c,U as d,D as e,H as f,G as g,r as h,g as i,Z as j,V as k,Y as l,J as m,Q as n,X as o,ee as p,te as q};
