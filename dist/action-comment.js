const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as fe,c as he}from"./chunks/chunk-QB4EISFR.js";import{a as ae,b as ie}from"./chunks/chunk-CDXUEGGK.js";import{d as se}from"./chunks/chunk-YREJUGUT.js";import{
a as de,b as ue}from"./chunks/chunk-PWW4CVTP.js";import"./chunks/chunk-APPCAAHD.js";import{a as ce}from"./chunks/chunk-KKQ4JOWF.js";import"./chunks/chunk-O564IZ6N.js";
import{B as ee,C as te,D as S,E as oe,F as re,G as ne,H as pe,K as me}from"./chunks/chunk-ACFQJ2Z4.js";import{Aa as Y,Ba as Q,Ca as k,E as M,Ea as $,Fa as E,Ha as l,
I as V,Ja as p,La as P,Ma as X,Na as f,Oa as L,Qa as a,T as J,Va as I,d as D,e as w,f as H,r as Z,wa as K,xa as U,za as c}from"./chunks/chunk-XKHR7BVJ.js";var Oe=16*1024*1024,g={changes:2e4,refusals:1e3,addresses:2e4,targets:1e3,structure:1e4},q=y({create:1,update:1,adopt:1,remove:1,forget:1,keep:1,leave:1}),_e=y(
{"read-back":1,revision:1,ledger:1}),je=y({absent:1,vanished:1,"source-changed":1,drifted:1,unfinished:1,rekeyed:1,foreign:1,"gone-from-source":1,"gone-everywhe\
re":1,proposed:1,protected:1,unlisted:1,"not-allowed":1}),ve=y({config:1,owner:1,source:1,environment:1,ledger:1,policy:1,target:1,use:1,setting:1,token:1,mapping:1,
secrets:1,rename:1,prefix:1,public:1}),Te=y({added:1,removed:1,changed:1}),Re=y({widens:1,narrows:1,moves:1}),Le=y({reviewed:1,untrusted:1}),j=T(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/),
ye=T(/^[@A-Za-z0-9][@A-Za-z0-9/._-]{0,213}$/),_=k().check(Y(1),c(1e3)),v=k().check(c(4e3)),le=T(/^[0-9a-f]{64}$/),C=T(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/),
d=$().check(U(0)),ze={code:f(y(D)),message:k().check(c(1e5)),hint:v,where:a(_)},Se=p({target:j,use:ye,scope:_,name:_,environment:j,sourceName:a(_),do:f(q),why:a(
f(je)),sure:a(f(_e)),instead:a(f(q)),note:a(v),ok:a(E()),error:a(p(ze))}),Ce=p({rule:ye,because:v,unlock:v,addresses:l(k().check(c(4e3))).check(c(g.addresses)),
at:a(_)}),Ne=p({because:v,at:_}),Ue=p({create:d,update:d,adopt:d,remove:d,forget:d,keep:d,leave:d,refused:d,failed:d,written:d}),ge=T(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
N=k().check(c(1e5)),A=a(N),$e=p({mode:f(Le),head:ge,base:ge,changes:l(p({part:f(ve),how:f(Te),effect:f(Re),target:a(j),name:A,from:A,to:A})).check(c(g.structure)),
edges:l(p({environment:N,target:j,place:N,at:l(N).check(c(g.structure))})).check(c(g.structure))}),Ee=p({version:L(1),owner:P([L(""),j]),command:f(["plan","appl\
y","drift"]),hash:P([L(""),le]),plan:a(p({hash:le,created:C,expires:C})),started:C,finished:C,summary:Ue,changes:l(Se).check(c(g.changes)),refusals:l(Ce).check(
c(g.refusals)),warnings:a(l(Ne).check(c(g.refusals))),requests:X(j,p({read:d,write:d,retried:d})).check(I(e=>Object.keys(e).length<=g.targets)),work:a(E()),proposal:a(
$e),error:a(p({...ze,exit:$().check(U(1),K(255))}))}),Pe=Ee.check(I(Ae));function we(e){let t=e.length>Oe?void 0:Pe.safeParse(Ie(e));if(t?.success)return t.data;
throw new w("plan-invalid","this is not a report as Sealpost writes it",{hint:"Nothing was posted. Use the same version of Sealpost in the job that makes the re\
port and in the one that posts it."})}function Ie(e){try{return JSON.parse(e)}catch{return}}function Ae({changes:e,refusals:t,summary:r}){let u=e.filter(({ok:o})=>o===
!0).length;return q.every(o=>r[o]===e.filter(m=>m.do===o).length)&&r.refused===t.length&&r.failed===e.filter(o=>o.error!==void 0).length&&r.written<=u}function y(e){
return Object.keys(e)}function T(e){return k().check(Q(e))}var qe=4*1024*1024,G=["report","config","job-token"],ke="The plan ended before it had compared anything, as its run says: nothing is posted.";async function be({
world:e,out:t,targets:r,sources:u}){let o=F("job-token",e)??"";o!==""&&t(ne(o));let m=V({});o!==""&&m.learn([new M(o)],G);let s=pe(m,t);try{if(He(e),o==="")throw W(
"`job-token` is empty","Leave it out, so that it is the token of the job.");let n=Fe(await oe(e),e),i=we(await De(Z(e.cwd,F("report",e)??"report.json")));if(i.proposal?.
mode!=="untrusted"&&Ge(n))return s.print(i.proposal===void 0?ke:"A pull request of this repository: its plan comments by itself."),0;let b=ce(n.repository,async()=>o,
e),h=await We(n,b);if(h===void 0)return s.print("No open pull request to the default branch has this commit as its newest: nothing is posted."),0;let x=F("confi\
g",e)??"sealpost.yaml",O={targets:[],environments:[]},z=await ue({trust:{mode:"untrusted",because:"a pull request from a fork",subject:{repository:n.repository,
branch:n.branch,head:n.head,number:h}},config:x,only:O,tokenNames:[],jobToken:o,targets:r,sources:u,progress:()=>{},host:{}},e);if(i.error!==void 0&&i.proposal===
void 0&&!xe(i,z))return s.print(ke),0;Be(i,z);let{env:R}=e,B=await ae({report:z,context:{mode:"untrusted",newEdges:J(z),config:x,commit:n.head,howToApply:ie,...R.
GITHUB_SERVER_URL?{runUrl:`${R.GITHUB_SERVER_URL}/${n.repository}/actions/runs/${n.id}`}:{}},repository:n.repository,number:h,key:se(x,O),stamp:{run:Number(R.GITHUB_RUN_ID??
0),attempt:Number(R.GITHUB_RUN_ATTEMPT??1),at:e.now(),commit:n.head},token:async()=>o,evenIfClean:!1,guard:s.pass,world:e,notice:()=>{}});return s.print(B.did===
"nothing"?"The config stays as it is: nothing to tell.":`Comment ${B.did}.`),0}catch(n){let{code:i,message:b,hint:h,where:x,exit:O}=m.alarm()??H(n),z=re({title:`\
Sealpost: ${i}`,message:`${b}
${h}`,at:x});return i==="leak-guard"?t(`${z}
`):s.print(z),O}}function Fe(e,{env:t}){let r=(...O)=>S(e,"workflow_run",...O),u=t.GITHUB_REPOSITORY??"",o={branch:S(e,"repository","default_branch"),head:r("he\
ad_sha"),from:r("head_repository","full_name"),owner:r("head_repository","owner","login"),source:r("head_branch"),id:te(e,"workflow_run","id")},{branch:m,head:s,
from:n,owner:i,source:b,id:h}=o;if(!(t.GITHUB_EVENT_NAME==="workflow_run"&&S(e,"repository","full_name")?.toLowerCase()===u.toLowerCase()&&r("event")==="pull_re\
quest"&&Number.isSafeInteger(h)&&ee(s))||m===void 0||n===void 0||i===void 0||b===void 0)throw new w("untrusted","this run was not started by a finished run of a\
 pull request",{hint:"Nothing was posted. Use it under `on: workflow_run`, after the workflow that plans for pull requests."});return{repository:u,branch:m,id:Number(
h),head:s,from:{repository:n,owner:i,branch:b}}}function Ge({repository:e,from:t}){return t.repository.toLowerCase()===e.toLowerCase()}async function We({from:e,
head:t,branch:r},u){let o=await u.pullsFrom(e.owner,e.branch),m=({from:s})=>s.toLowerCase()===e.repository.toLowerCase();return o.find(s=>s.head===t&&s.into===r&&
m(s))?.number}function xe(e,t){let r=({command:u,owner:o,proposal:m,error:s,changes:n,refusals:i})=>de([u,o,m,s?.code,n,i]);return r(e)===r(t)}function Be(e,t){
if(!xe(e,t))throw new w("plan-invalid","the report does not say what the pull request does to the config",{hint:"Nothing was posted. Look at the pull request it\
self: its workflow may have been changed. Use the same version of Sealpost and the same `config` in both jobs."})}async function De(e){let t=await fe(e).catch(()=>{});
if(t===void 0)throw W("there is no report at the path of the input `report`","Download the artifact of the plan first.");if(!t.isFile()||t.size>qe)throw new w("\
plan-invalid","this is not a report as Sealpost writes it",{hint:"Nothing was posted."});return he(e,"utf8")}function F(e,{env:t}){return t[`INPUT_${e.toUpperCase()}`]?.
trim()||void 0}function He({env:e}){let t=G.map(o=>`INPUT_${o.toUpperCase()}`),r=Object.keys(e).find(o=>o.startsWith("INPUT_")&&!t.includes(o));if(r===void 0)return;
let u=/^[\w -]{1,40}$/.test(r)?` \`${r.slice(6).toLowerCase()}\``:" of that name";throw W(`sealpost/comment has no input${u}`,`The inputs are ${G.map(o=>`\`${o}\
\``).join(", ")}.`)}function W(e,t){return new w("usage",e,{hint:t})}await me(be);
