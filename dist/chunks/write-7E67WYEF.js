const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{s as T,t as c,u as g}from"./chunk-GNSZARZA.js";import{Ab as y,Bb as B,Cb as p,Db as w,Eb as h,Fb as u,G as x,Gb as N,Ha as z,Ib as v,Ja as E,Jb as O,
Kb as R,La as S,Lb as b,Mb as j,Na as _,Ra as m,n as d,q as A,zb as $}from"./chunk-NBDS574Y.js";var q=1e3;async function P(r,e){let t=await r("GET",u(e));if(t.status===404)return;let n=`look at one of the ${w(e.scope)} again`;return j(y(t,R,n,"Run again: t\
he next run looks again and settles it."),e.scope)}function H(r,e){if(!(r===void 0||e===void 0))return Date.parse(r)<e-q?"updated":"created"}async function I(r,e,{
repeated:t,since:n}){if(!t||e.sighting!==void 0)return"updated";try{return H((await P(r,e))?.made,n)}catch{return}}async function D(r,e,{repeated:t,since:n}){if(!t)
return!1;try{let a=await P(r,e);if(a?.secret?.equals(new x(e.value))!==!0)return!1;let i=H(a.made,n);return i!=="updated"&&{evidence:i}}catch{throw new d("uncon\
firmed","create a variable: it is there, and whether this run made it cannot be seen")}}function M(r,e){return async()=>{let{sighting:t}=e,n=await P(r,e);if(!(n===
void 0||t===void 0)&&!(n.revision===t.revision&&n.made===t.made))throw new d("conflict","not removed: it was edited or made anew since we looked",{hint:"Make a \
new plan: it looks again."})}}var J=m({id:_().check(z())});function L(r,e){let{holder:t}=e;if(t.kind==="repository")return{ofNew:async()=>({}),asBefore:async()=>({})};let n,a=async()=>{let i=[];
for(let o of t.repositories)i.push(typeof o=="number"?o:await Q(r,`${t.name}/${o}`));return i};return{async ofNew(){return t.visibility!=="selected"?{visibility:t.
visibility}:(n??=a(),U(await n,e))},async asBefore(i){let{visibility:o}=i.sighting?.handle??{};if(o==="all"||o==="private")return{visibility:o};if(o==="selected")
return U(await W(r,i),e);throw new d("bad-answer",b.because,{hint:b.unlock})}}}async function Q(r,e){return N(r,`/repos/${e}`,{what:`look up the repository ${e}`,
hint:"Correct `repositories` in this target, or let the token see that repository."})}async function W(r,e){let t=new Map,n={path:`${u(e)}/repositories`,field:"\
repositories",pageSize:100,row:J,idOf:i=>i.id,what:"list the repositories that may use a value",hint:p(e.scope)},a=await B(r,n,t);if(t.size<a)throw new d("forbi\
dden","the token does not see all repositories that may use this value",{hint:"It was left as it is, so that none of them loses access. Use a token that may see\
 all of them."});return[...t.values()].map(i=>i.id)}function U(r,e){return{visibility:"selected",selected_repository_ids:e.family==="dependabot"?r.map(String):r}}var X=m({key_id:S().check(E(1)),key:S()});async function G(r,e){let{default:t}=await import("./sodium-OFLJFSNP.js");await t.ready;let n=await F(r,e);return{
seal:a=>({encrypted_value:Buffer.from(t.crypto_box_seal(Buffer.from(a,"utf8"),n.bytes)).toString("base64"),key_id:n.id}),renew:async()=>{n=await F(r,e)}}}async function F(r,e){
let t="read the public key",n=await r("GET",`${h(e)}/public-key`);if(n.status===404)throw await v(r,e,t);let{key_id:a,key:i}=y(n,X,t,p(e)),o=Buffer.from(i,"base\
64");if(o.length!==32)throw new d("bad-answer",`${t}: it is not 32 bytes`);return{id:a,bytes:o}}async function Ee(r){let{steps:e,io:t}=r,n=e[0]?.scope;if(n===void 0)return[];let a=$(t);if(e.every(s=>s.do==="remove"))return g(e,s=>K(a,s));let i;try{e.every(
s=>s.sighting===void 0)&&await O(a,n),n.form==="secret"&&(i=await G(a,n))}catch(s){return e.map(f=>T(f,s,"no"))}let o=L(a,n);return g(e,s=>s.do==="remove"?K(a,s):
i?Y(a,i,o,s):Z(a,o,s))}async function Y(r,e,t,n){let a=n.sighting===void 0?await t.ofNew():await t.asBefore(n),i=()=>r("PUT",u(n),{...e.seal(n.value),...a}),o=await i();
if(o.status===422&&(await e.renew(),o=await i()),o.status===201)return c(n,{evidence:"created"});if(o.status===204)return c(n,{evidence:await I(r,n,o)});throw await l(
r,n.scope,o.status,"write a secret")}async function Z(r,e,t){let{name:n,value:a,scope:i}=t,o=async()=>(await r("PATCH",u(t),{value:a})).status,s=t.sighting===void 0?
void 0:await o();if(s===204)return c(t,{evidence:"updated"});if(s!==void 0&&s!==404)throw await l(r,i,s,"update a variable");let f=await r("POST",h(i),{name:n,value:a,
...await e.ofNew()});if(f.status===201)return c(t,{evidence:"created"});if(f.status!==409)throw await l(r,i,f.status,"create a variable");let k=await D(r,t,f);if(k)
return c(t,k);if(!t.mayReplace)throw new d("conflict","somebody made it since we looked",{hint:"It was left alone. Make a new plan: it shows what stands there n\
ow."});let C=await o();if(C===204)return c(t,{evidence:"updated"});throw await l(r,i,C,"update a variable")}async function K(r,e){let{status:t}=await r("DELETE",
u(e),void 0,{again:M(r,e)});if(t===204)return c(e);if(t===404)return c(e,{note:"it was gone already"});throw await l(r,e.scope,t,`remove from the ${w(e.scope)}`)}
async function l(r,e,t,n){return t===404?v(r,e,n):A(t,n,p(e))}export{Ee as write};
