const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{e as v,i as _}from"./chunk-TUSDN4XH.js";import{aa as $,ca as R,e as c,h as y,n as g,q as P,s as A}from"./chunk-I2DBZVK6.js";var U='GitHub Docs, "Rate limits for the REST API"',x={writeGapMs:{is:0,source:U,verified:"2026-11-23"},unstatedWaitMs:{is:6e4,source:U,verified:"2026-11-23"}};
function G(n,o,t,u=()=>{}){let i=_({env:"GITHUB_API_URL",default:"https://api.github.com"},t),l=v({world:t,endpoint:i,token:o,pace:x,userAgent:$,notice:u}).reader(
{read:0,write:0,retried:0}),p=`${i.href.replace(/\/$/,"")}/repos/${n}`;async function a(d,s){let e=await l(`${p}${d}`,{headers:{accept:"application/vnd.github.o\
bject+json","x-github-api-version":"2022-11-28"}});if(e.status!==404){if(!e.ok)throw y(e.status,s,C);return e.json()}}return{async forkPoint(d,s){let e="compare\
 with the default branch",f=await a(`/compare/${encodeURIComponent(d)}...${s}?per_page=1`,e);if(f===void 0)throw y(404,e,C);let{base_commit:r,merge_base_commit:w}=f;
return{tip:h(r?.sha,e),fork:h(w?.sha,e)}},async fileAt(d,s){let e="read a file",f=s.split("/").map(encodeURIComponent).join("/"),r=await a(`/contents/${f}?ref=${d}`,
e);if(r!==void 0){if(r.type!=="file")throw new c("config","this is a folder, a link or a submodule, and no file",{where:s});if(typeof r.size!="number"||r.size>R.
sourceBytes)throw new c("config","this file is too large",{where:s});return r.encoding==="base64"?j(r,e):j(await a(`/git/blobs/${h(r.sha,e)}`,e),e)}},async pullsFrom(d,s){
let e="look for the pull request",f=new URLSearchParams({state:"open",head:`${d}:${s}`,per_page:"100"}),r=await a(`/pulls?${f}`,e);if(!Array.isArray(r))throw m(
e);return r.map(w=>{let{number:b,head:k,base:S}=w??{};if(!Number.isSafeInteger(b))throw m(e);return{number:Number(b),head:h(k?.sha,e),from:String(k?.repo?.full_name??
""),into:String(S?.ref??"")}})}}}var C="Give the job `contents: read`.";function h(n,o){if(typeof n=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(n))return n;
throw m(o)}function j(n,o){if(typeof n?.content!="string"||n.encoding!=="base64")throw m(o);let t=new Uint8Array(Buffer.from(n.content,"base64"));if(t.length!==
n.size)throw m(o);return t}function m(n){return new c("bad-answer",`${n}: the answer has another shape than documented`)}function I(n,o){let t=P(o,n).split(A).join(
"/"),u=t.split("/").some(i=>["",".","..",".git"].includes(i.toLowerCase()));if(g(n)&&!g(t)&&!u&&!/[\\\p{C}]/u.test(t))return t;throw new c("outside","this path \
leads out of the repository, and is not read for a pull request")}function B(n,o,t){let u=new Map,i=async()=>{throw new c("read-only","nothing is written for a \
pull request")};return{async read(l){let p=I(l,t),a=u.get(p)??n.fileAt(o,p);return u.set(p,a),a},real:async l=>l,replace:i,append:i,createNew:i,remove:i}}export{G as a,I as b,B as c};
