const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as E,b as N,c as P,d as O,e as R,f as k,g as f}from"./chunk-AC5NBLOY.js";import{H as C,J as j}from"./chunk-TUSDN4XH.js";import{X as M,e as c,
wa as _}from"./chunk-I2DBZVK6.js";var U=8,H=500,b={times:3,leastMs:250,mostMs:3e3};async function A(e){let{world:n,stamp:t,key:s}=e,o=R(s,t),r=e.guard(o+N(e.report,e.context,E-o.length)),a=P(e,e.
token,n,e.notice),d={mine:{body:r,stamp:t},me:void 0,made:void 0};for(let m=1;m<=U;m+=1)try{let i=await B(e,a,d);if(i!==void 0)return i}catch(i){if(!(i instanceof
c)||i.code!=="unconfirmed"||m===U)throw i;await n.sleep(H*m,n.stop)}throw new c("conflict","other runs keep changing the comment")}function q({report:e,context:n}){
let t=e.proposal?.changes??[];return _(e)===0&&e.summary.written===0&&n.newEdges.length+t.length===0}async function B(e,n,t){let s=await G(e,n,t),[o,...r]=s;if(o===
void 0){if(q(e)&&!e.evenIfClean)return{did:"nothing"};t.made=await n.create(t.mine.body),t.me=t.made.author||t.me;return}let d=s.map(v).reduce((u,p)=>f(p.stamp,
u.stamp)?p:u,t.mine),m=f(d.stamp,v(o).stamp),i=e.world.now();if(m&&await n.update(o.id,d.body)===void 0){o.id===t.made?.id&&(t.made=void 0);return}let l=e.world.
now()-i;for(let{id:u}of r)await n.remove(u);if(m){let u=Math.min(Math.max(b.times*l,b.leastMs),b.mostMs);await e.world.sleep(u,e.world.stop);let p=await n.get(o.
id);if(p===void 0||f(d.stamp,v(p).stamp))return}return{did:d!==t.mine?"superseded":o.id===t.made?.id?"created":"updated",id:o.id,url:o.url}}async function G(e,n,t){
let{made:s}=t;t.me??=await n.whoAmI();let o=(await n.list()).filter(({author:r,body:a})=>r===t.me&&k(a)?.key===e.key);return s===void 0||o.some(({id:r})=>r===s.
id)?o:[...o,s].sort((r,a)=>r.id-a.id)}function v({body:e}){return{body:e,stamp:k(e)?.stamp}}var W="merge it. This plan is not saved: after the merge one of the default branch is made, is good for 60 minutes unless `expires` says otherwise, and is carri\
ed out exactly as it is once it is approved.",V="bring it to the default branch: only what is there is planned and applied.";async function ne(e){let{report:n,inputs:t,
trust:s,sinks:o,world:r}=e,a=await j(r),d=C(a,"pull_request","number");if(typeof d!="number"||!Number.isSafeInteger(d))return"No pull request: no comment.";if(s.
mode==="untrusted"&&!s.elsewhere){let S=`No comment from this run: ${s.because}.`;return r.env.GITHUB_EVENT_NAME==="pull_request"?`${S} One to the default branc\
h gets it from a job that follows, with sealpost/actions/comment.`:`${S} Plan under \`on: pull_request\`.`}let{GITHUB_REPOSITORY:m="",GITHUB_SERVER_URL:i,GITHUB_SHA:l=""}=r.
env,{GITHUB_RUN_ID:y="0",GITHUB_RUN_ATTEMPT:u="1"}=r.env,{config:p,jobToken:T}=t;if(m===""||T===void 0)throw new c("usage","there is no repository or no token t\
o comment with",{hint:"Leave `job-token` out, so that it is the token of the job, and give the job `pull-requests: write`."});let h=C(a,"pull_request","head","s\
ha"),w=typeof h=="string"&&/^[0-9a-f]{40,64}$/.test(h)?h:l,g=i===void 0?void 0:`${i}/${m}/actions/runs/${y}`,{did:x,id:$}=await A({report:n,repository:m,number:d,
key:O(p,t),stamp:{run:Number(y),attempt:Number(u),at:Date.parse(n.finished),commit:w},token:async()=>T,evenIfClean:!0,guard:o.pass,world:r,notice:()=>{},context:{
mode:s.mode,newEdges:M(n),config:p,...w===""?{}:{commit:w},howToApply:s.elsewhere?V:W,...g===void 0?{}:{runUrl:g,summaryUrl:`${g}#summary`}}}),I=i===void 0?"":`\
: ${i}/${m}/pull/${d}#issuecomment-${$}`;return x==="superseded"?`A later run has been at the comment already, and its words were left${I}`:`Comment ${$} ${x}${I}`}export{A as a,W as b,ne as c};
