const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{b as h,c as m,d as f,e as y,f as w,g as z,h as k}from"./chunk-SOW75BZE.js";import"./chunk-GNSZARZA.js";import{$a as a,La as i,Qa as p,Ra as s,
Xa as l,n as c}from"./chunk-NBDS574Y.js";var I=s({success:l(!0),result:s({bindings:p(s({name:a(i()),type:i()}))})}),v=s({success:l(!0),result:p(s({id:a(i()),tag:a(i())}))}),d="No such Worker in this ac\
count: deploy it once with wrangler, or correct `script` or `account`.",b="The Worker's latest version is not deployed, and a changed secret would deploy it. De\
ploy it (`wrangler versions deploy`), then run again.",g=k("Workers Scripts",[[10007,["place-missing",d]],[10090,["place-missing",d]],[10214,["conflict",b]],[10215,
["conflict",b]],[10053,["invalid","One of the names is a binding of another kind already (a plain variable, say): rename one."]],[10054,["invalid","One of the v\
alues is larger than 5 KB."]],[10055,["invalid","The Worker has no room for more: 64 variables and secrets on the free plan, 128 on the paid one."]]]);async function _(e,t){
let{result:r}=await g("list the Worker's bindings","Read",I,()=>u(e).workers.scripts.scriptAndVersionSettings.get(t.script,{account_id:t.account}).asResponse());
return r.bindings.flatMap(({name:o,type:n})=>o?[{name:o,type:n}]:[])}async function A(e,t){let r="list the Workers",{result:o}=await g(r,"Read",v,()=>u(e).workers.
scripts.list({account_id:t.account}).asResponse()),n=o.find(S=>S.id===t.script);if(n===void 0)throw new c("place-missing",`${r}: it is not among them`,{hint:d});
if(!n.tag)throw new c("bad-answer",`${r}: the answer is not what the API describes`);return n.tag}async function O(e,t,r){await g("update the Worker's secrets",
"Edit",w,()=>u(e).workers.scripts.secrets.bulkUpdate(t.script,{account_id:t.account,secrets:r},{headers:{"content-type":"application/merge-patch+json"}}).asResponse())}
function u(e){return y({resources:[f,h,m],...z(e)})}export{_ as listBindings,O as patchSecrets,A as readTag};
