const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{m as z,n as c,o as b}from"./chunk-ACFQJ2Z4.js";import{Aa as k,Ca as h,Ea as C,Ia as m,e as f,h as v,mb as A,nb as y,ob as E,pb as p,qb as _,rb as d,
sb as w,tb as $,ya as P}from"./chunk-XKHR7BVJ.js";var B=m({id:C().check(P())});function I(r,e){let{holder:t}=e;if(t.kind==="repository")return{ofNew:async()=>({}),asBefore:async()=>({})};let i,a=async()=>{let o=[];
for(let n of t.repositories)o.push(typeof n=="number"?n:await U(r,`${t.name}/${n}`));return o};return{async ofNew(){return t.visibility!=="selected"?{visibility:t.
visibility}:(i??=a(),x(await i,e))},async asBefore(o){let{visibility:n}=o.sighting?.handle??{};if(n==="all"||n==="private")return{visibility:n};if(n==="selected")
return x(await j(r,o),e);throw new f("bad-answer","GitHub does not say which repositories may use this value",{hint:"It was left as it is, so that nobody gains \
or loses access. Look at it in the organisation settings."})}}}async function U(r,e){let t=await r("GET",`/repos/${e}`);return y(t,B,`look up the repository ${e}`,
"Correct `repositories` in this target, or let the token see that repository.").id}async function j(r,e){let t=new Map,i={path:`${d(e.scope)}/${encodeURIComponent(
e.name)}/repositories`,field:"repositories",pageSize:100,row:B,idOf:o=>o.id,what:"list the repositories that may use a value",hint:p(e.scope)},a=await E(r,i,t);
if(t.size<a)throw new f("forbidden","the token does not see all repositories that may use this value",{hint:"It was left as it is, so that none of them loses ac\
cess. Use a token that may see all of them."});return[...t.values()].map(o=>o.id)}function x(r,e){return{visibility:"selected",selected_repository_ids:e.family===
"dependabot"?r.map(String):r}}var L=m({key_id:h().check(k(1)),key:h()});async function H(r,e){let{default:t}=await import("./sodium-RQ4PMXGS.js");await t.ready;let i=await T(r,e);return{
seal:a=>({encrypted_value:Buffer.from(t.crypto_box_seal(Buffer.from(a,"utf8"),i.bytes)).toString("base64"),key_id:i.id}),renew:async()=>{i=await T(r,e)}}}async function T(r,e){
let t="read the public key",i=await r("GET",`${d(e)}/public-key`);if(i.status===404)throw await w(r,e,t);let{key_id:a,key:o}=y(i,L,t,p(e)),n=Buffer.from(o,"base\
64");if(n.length!==32)throw new f("bad-answer",`${t}: it is not 32 bytes`);return{id:a,bytes:n}}async function se(r){let{steps:e,io:t}=r,i=e[0]?.scope;if(i===void 0)return[];let a=A(t);if(e.every(s=>s.do==="remove"))return b(e,s=>N(a,s));let o;try{e.every(
s=>s.sighting===void 0)&&await $(a,i),i.form==="secret"&&(o=await H(a,i))}catch(s){return e.map(u=>z(u,s,"no"))}let n=I(a,i);return b(e,s=>s.do==="remove"?N(a,s):
o?D(a,o,n,s):G(a,n,s))}async function D(r,e,t,i){let a=i.sighting===void 0?await t.ofNew():await t.asBefore(i),o=()=>r("PUT",S(i),{...e.seal(i.value),...a}),{status:n}=await o();
if(n===422&&(await e.renew(),n=(await o()).status),n===201)return c(i,{evidence:"created"});if(n===204)return c(i,{evidence:"updated"});throw await l(r,i.scope,
n,"write a secret")}async function G(r,e,t){let{name:i,value:a,scope:o}=t,n=async()=>(await r("PATCH",S(t),{value:a})).status,s=t.sighting===void 0?void 0:await n();
if(s===204)return c(t,{evidence:"updated"});if(s!==void 0&&s!==404)throw await l(r,o,s,"update a variable");let{status:u}=await r("POST",d(o),{name:i,value:a,...await e.
ofNew()});if(u===201)return c(t,{evidence:"created"});if(u!==409)throw await l(r,o,u,"create a variable");let g=await n();if(g===204)return c(t,{evidence:"updat\
ed"});throw await l(r,o,g,"update a variable")}async function N(r,e){let{status:t}=await r("DELETE",S(e));if(t===204)return c(e);if(t===404)return c(e,{note:"it\
 was gone already"});throw await l(r,e.scope,t,`remove from the ${_(e.scope)}`)}async function l(r,e,t,i){return t===404?w(r,e,i):v(t,i,p(e))}function S(r){return`${d(
r.scope)}/${encodeURIComponent(r.name)}`}export{se as write};
