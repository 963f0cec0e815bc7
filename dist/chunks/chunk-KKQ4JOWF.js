const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{c as R,f as v}from"./chunk-ACFQJ2Z4.js";import{Y as $,e as c,h as g,n as y,q as P,s as A}from"./chunk-XKHR7BVJ.js";var _='GitHub Docs, "Rate limits for the REST API"',S={writeGapMs:{is:0,source:_,verified:"2026-11-23"},unstatedWaitMs:{is:6e4,source:_,verified:"2026-11-23"}},
x=32*1024*1024;function F(n,o,t,u=()=>{}){let s=v({env:"GITHUB_API_URL",default:"https://api.github.com"},t),h=R({world:t,endpoint:s,token:o,pace:S,userAgent:$,
notice:u}).reader({read:0,write:0,retried:0}),l=`${s.href.replace(/\/$/,"")}/repos/${n}`;async function a(d,i){let e=await h(`${l}${d}`,{headers:{accept:"applic\
ation/vnd.github.object+json","x-github-api-version":"2022-11-28"}});if(e.status!==404){if(!e.ok)throw g(e.status,i,U);return e.json()}}return{async forkPoint(d,i){
let e="compare with the default branch",f=await a(`/compare/${encodeURIComponent(d)}...${i}?per_page=1`,e);if(f===void 0)throw g(404,e,U);let{base_commit:r,merge_base_commit:w}=f;
return{tip:m(r?.sha,e),fork:m(w?.sha,e)}},async fileAt(d,i){let e="read a file",f=i.split("/").map(encodeURIComponent).join("/"),r=await a(`/contents/${f}?ref=${d}`,
e);if(r!==void 0){if(r.type!=="file")throw new c("config","this is a folder, a link or a submodule, and no file",{where:i});if(typeof r.size!="number"||r.size>x)
throw new c("config","this file is too large",{where:i});return r.encoding==="base64"?C(r,e):C(await a(`/git/blobs/${m(r.sha,e)}`,e),e)}},async pullsFrom(d,i){let e="\
look for the pull request",f=new URLSearchParams({state:"open",head:`${d}:${i}`,per_page:"100"}),r=await a(`/pulls?${f}`,e);if(!Array.isArray(r))throw p(e);return r.
map(w=>{let{number:b,head:k,base:j}=w??{};if(!Number.isSafeInteger(b))throw p(e);return{number:Number(b),head:m(k?.sha,e),from:String(k?.repo?.full_name??""),into:String(
j?.ref??"")}})}}}var U="Give the job `contents: read`.";function m(n,o){if(typeof n=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(n))return n;throw p(o)}function C(n,o){
if(typeof n?.content!="string"||n.encoding!=="base64")throw p(o);let t=new Uint8Array(Buffer.from(n.content,"base64"));if(t.length!==n.size)throw p(o);return t}
function p(n){return new c("bad-answer",`${n}: the answer has another shape than documented`)}function I(n,o){let t=P(o,n).split(A).join("/"),u=t.split("/").some(
s=>["",".","..",".git"].includes(s.toLowerCase()));if(y(n)&&!y(t)&&!u&&!/[\\\p{C}]/u.test(t))return t;throw new c("outside","this path leads out of the reposito\
ry, and is not read for a pull request")}function G(n,o,t){let u=new Map,s=async()=>{throw new c("read-only","nothing is written for a pull request")};return{async read(h){
let l=I(h,t),a=u.get(l)??n.fileAt(o,l);return u.set(l,a),a},replace:s,createNew:s,remove:s}}export{F as a,I as b,G as c};
