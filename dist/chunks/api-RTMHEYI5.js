const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{b as l,c as p,d,e as u,f as h}from"./chunk-WVFZAGSX.js";import"./chunk-ACFQJ2Z4.js";import{Ca as s,Da as a,Ha as i,Ia as o,Oa as c,Sa as n}from"./chunk-XKHR7BVJ.js";var z=o({success:c(!0),result:i(o({name:s(),type:s()})),result_info:n(o({total_count:n(a())}))}),y="No such Worker in this account: deploy it once with wrangler\
, or correct `script` or `account`.",m="The Worker's latest version is not deployed, and a changed secret would deploy it. Deploy it (`wrangler versions deploy`\
), then run again.",g=h("Workers Scripts",[[10007,["place-missing",y]],[10090,["place-missing",y]],[10214,["conflict",m]],[10215,["conflict",m]],[10053,["invali\
d","One of the names is a binding of another kind already (a plain variable, say): rename one."]],[10054,["invalid","One of the values is larger than 5 KB."]],[
10055,["invalid","The Worker has no room for more: 64 variables and secrets on the free plan, 128 on the paid one."]]]);async function I(e,t){let{result:r,result_info:k}=await g(
"list the Worker's secrets","Read",z,()=>f(e).workers.scripts.secrets.list(t.script,{account_id:t.account}).asResponse());return{secrets:r,whole:(k?.total_count??
0)<=r.length}}async function S(e,t,r){await g("update the Worker's secrets","Edit",d,()=>f(e).workers.scripts.secrets.bulkUpdate(t.script,{account_id:t.account,
secrets:r},{headers:{"content-type":"application/merge-patch+json"}}).asResponse())}function f(e){return p({resources:[l],...u(e)})}export{I as listSecrets,S as patchSecrets};
