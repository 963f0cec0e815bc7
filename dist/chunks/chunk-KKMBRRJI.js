const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{c as v,m as _}from"./chunk-GNSZARZA.js";import{aa as R,ca as $,g as y,j as P,l as A,n as c,q as g}from"./chunk-NBDS574Y.js";var C='GitHub Docs, "Rate limits for the REST API"',x={writeGapMs:{is:0,source:C,verified:"2026-11-23"},unstatedWaitMs:{is:6e4,source:C,verified:"2026-11-23"}};
function B(n,o,t,d=()=>{}){let i=v({env:"GITHUB_API_URL",default:"https://api.github.com"},t),l=_({runtime:t,endpoint:i,token:o,pace:x,userAgent:R,notice:d}).reader(
{read:0,write:0,retried:0}),p=`${i.href.replace(/\/$/,"")}/repos/${n}`;async function a(u,s){let e=await l(`${p}${u}`,{headers:{accept:"application/vnd.github.o\
bject+json","x-github-api-version":"2022-11-28"}});if(e.status!==404){if(!e.ok)throw g(e.status,s,U);return e.json()}}return{async forkPoint(u,s){let e="compare\
 with the default branch",f=await a(`/compare/${encodeURIComponent(u)}...${s}?per_page=1`,e);if(f===void 0)throw g(404,e,U);let{base_commit:r,merge_base_commit:w}=f;
return{tip:h(r?.sha,e),fork:h(w?.sha,e)}},async fileAt(u,s){let e="read a file",f=s.split("/").map(encodeURIComponent).join("/"),r=await a(`/contents/${f}?ref=${u}`,
e);if(r!==void 0){if(r.type!=="file")throw new c("config","this is a folder, a link or a submodule, and no file",{where:s});if(typeof r.size!="number"||r.size>$.
sourceBytes)throw new c("config","this file is too large",{where:s});return r.encoding==="base64"?j(r,e):j(await a(`/git/blobs/${h(r.sha,e)}`,e),e)}},async pullsFrom(u,s){
let e="look for the pull request",f=new URLSearchParams({state:"open",head:`${u}:${s}`,per_page:"100"}),r=await a(`/pulls?${f}`,e);if(!Array.isArray(r))throw m(
e);return r.map(w=>{let{number:b,head:k,base:S}=w??{};if(!Number.isSafeInteger(b))throw m(e);return{number:Number(b),head:h(k?.sha,e),from:String(k?.repo?.full_name??
""),into:String(S?.ref??"")}})}}}var U="Give the job `contents: read`.";function h(n,o){if(typeof n=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(n))return n;
throw m(o)}function j(n,o){if(typeof n?.content!="string"||n.encoding!=="base64")throw m(o);let t=new Uint8Array(Buffer.from(n.content,"base64"));if(t.length!==
n.size)throw m(o);return t}function m(n){return new c("bad-answer",`${n}: the answer has another shape than documented`)}function I(n,o){let t=P(o,n).split(A).join(
"/"),d=t.split("/").some(i=>["",".","..",".git"].includes(i.toLowerCase()));if(y(n)&&!y(t)&&!d&&!/[\\\p{C}]/u.test(t))return t;throw new c("outside","this path \
leads out of the repository, and is not read for a pull request")}function H(n,o,t){let d=new Map,i=async()=>{throw new c("read-only","nothing is written for a \
pull request")};return{async read(l){let p=I(l,t),a=d.get(p)??n.fileAt(o,p);return d.set(p,a),a},real:async l=>l,replace:i,append:i,createNew:i,remove:i}}export{B as a,I as b,H as c};
