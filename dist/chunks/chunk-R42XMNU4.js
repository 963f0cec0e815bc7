const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as S,b as j,c as b,d as f,e as N,f as P,g as U}from"./chunk-3AA22B2D.js";import{D as C,F as O}from"./chunk-GNSZARZA.js";import{X as M,n as c,
wa as _}from"./chunk-NBDS574Y.js";var E=8,A=500,k={times:3,leastMs:250,mostMs:3e3};async function G(e){let{runtime:n,stamp:t,key:i}=e,o=j(i,t),r=e.guard(o+U(e.report,e.context,P-o.length)),d=N(e,
e.token,n,e.notice),a={mine:{body:r,stamp:t},me:void 0,made:void 0};for(let m=1;m<=E;m+=1)try{let s=await q(e,d,a);if(s!==void 0)return s}catch(s){if(!(s instanceof
c)||s.code!=="unconfirmed"||m===E)throw s;await n.sleep(A*m,n.stop)}throw new c("conflict","other runs keep changing the comment")}function H({report:e,context:n}){
let t=e.proposal?.changes??[];return _(e)===0&&e.summary.written===0&&n.newDestinations.length+t.length===0}async function q(e,n,t){let i=await B(e,n,t),[o,...r]=i;
if(o===void 0){if(H(e)&&!e.evenIfClean)return{did:"nothing"};t.made=await n.create(t.mine.body),t.me=t.made.author||t.me;return}let a=i.map(v).reduce((u,p)=>f(p.
stamp,u.stamp)?p:u,t.mine),m=f(a.stamp,v(o).stamp),s=e.runtime.now();if(m&&await n.update(o.id,a.body)===void 0){o.id===t.made?.id&&(t.made=void 0);return}let l=e.
runtime.now()-s;for(let{id:u}of r)await n.remove(u);if(m){let u=Math.min(Math.max(k.times*l,k.leastMs),k.mostMs);await e.runtime.sleep(u,e.runtime.stop);let p=await n.
get(o.id);if(p===void 0||f(a.stamp,v(p).stamp))return}return{did:a!==t.mine?"superseded":o.id===t.made?.id?"created":"updated",id:o.id,url:o.url}}async function B(e,n,t){
let{made:i}=t;t.me??=await n.whoAmI();let o=(await n.list()).filter(({author:r,body:d})=>r===t.me&&b(d)?.key===e.key);return i===void 0||o.some(({id:r})=>r===i.
id)?o:[...o,i].sort((r,d)=>r.id-d.id)}function v({body:e}){return{body:e,stamp:b(e)?.stamp}}var D="merge it. This plan is not saved: after the merge one of the default branch is made, is good for 60 minutes unless `expires` says otherwise, and is carri\
ed out exactly as it is once it is approved.",V="bring it to the default branch: only what is there is planned and applied.";async function ne(e){let{report:n,inputs:t,
trust:i,guarded:o,runtime:r}=e,d=await O(r),a=C(d,"pull_request","number");if(typeof a!="number"||!Number.isSafeInteger(a))return"No pull request: no comment.";
if(i.mode==="untrusted"&&!i.elsewhere){let R=`No comment from this run: ${i.because}.`;return r.env.GITHUB_EVENT_NAME==="pull_request"?`${R} One to the default \
branch gets it from a job that follows, with sealpost/actions/comment.`:`${R} Plan under \`on: pull_request\`.`}let{GITHUB_REPOSITORY:m="",GITHUB_SERVER_URL:s,GITHUB_SHA:l=""}=r.
env,{GITHUB_RUN_ID:y="0",GITHUB_RUN_ATTEMPT:u="1"}=r.env,{config:p,jobToken:T}=t;if(m===""||T===void 0)throw new c("usage","there is no repository or no token t\
o comment with",{hint:"Leave `job-token` out, so that it is the token of the job, and give the job `pull-requests: write`."});let h=C(d,"pull_request","head","s\
ha"),w=typeof h=="string"&&/^[0-9a-f]{40,64}$/.test(h)?h:l,g=s===void 0?void 0:`${s}/${m}/actions/runs/${y}`,{did:x,id:$}=await G({report:n,repository:m,number:a,
key:S(p,t),stamp:{run:Number(y),attempt:Number(u),at:Date.parse(n.finished),commit:w},token:async()=>T,evenIfClean:!0,guard:o.pass,runtime:r,notice:()=>{},context:{
mode:i.mode,newDestinations:M(n),config:p,...w===""?{}:{commit:w},howToApply:i.elsewhere?V:D,...g===void 0?{}:{runUrl:g,summaryUrl:`${g}#summary`}}}),I=s===void 0?
"":`: ${s}/${m}/pull/${a}#issuecomment-${$}`;return x==="superseded"?`A later run has been at the comment already, and its words were left${I}`:`Comment ${$} ${x}${I}`}export{G as a,D as b,ne as c};
