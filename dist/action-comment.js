const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as fe,c as he}from"./chunks/chunk-TQRI6G7J.js";import{a as ie,b as ce}from"./chunks/chunk-YPHDWFNJ.js";import{d as ae}from"./chunks/chunk-AC5NBLOY.js";import{
a as ue,b as me}from"./chunks/chunk-4N3VZRHP.js";import"./chunks/chunk-JE5FPDHA.js";import{a as pe}from"./chunks/chunk-RRNILEN4.js";import"./chunks/chunk-NENXNGLC.js";
import{G as te,H as oe,I as S,J as re,K as ne,L as se,O as de,S as le,d as K}from"./chunks/chunk-TUSDN4XH.js";import{$a as m,G as M,Ka as Y,L as V,La as N,Na as d,
Oa as Q,Pa as X,Qa as k,Sa as P,Ta as U,Va as g,X as J,Xa as u,Za as E,_a as ee,ab as _,cb as r,d as B,e as w,f as H,hb as I,r as Z}from"./chunks/chunk-I2DBZVK6.js";var _e=16*1024*1024,z={changes:2e4,refusals:1e3,addresses:2e4,targets:1e3,structure:1e4},q=f({create:1,update:1,adopt:1,remove:1,forget:1,keep:1,leave:1}),je=f(
{"read-back":1,revision:1,ledger:1}),ve=f({absent:1,vanished:1,"source-changed":1,drifted:1,unfinished:1,rekeyed:1,foreign:1,"gone-from-source":1,"gone-everywhe\
re":1,proposed:1,protected:1,unlisted:1,"not-allowed":1,"not-ours":1,blocked:1}),Te=f({added:1,changed:1,removed:1}),Re=f({edited:1,"made-anew":1,deleted:1}),Le=f(
{config:1,owner:1,source:1,environment:1,ledger:1,policy:1,target:1,use:1,setting:1,token:1,mapping:1,secrets:1,rename:1,prefix:1,public:1}),Se=f({added:1,removed:1,
changed:1}),$e=f({widens:1,narrows:1,moves:1}),Ce=f({reviewed:1,untrusted:1}),v=R(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/),ye=R(/^[@A-Za-z0-9][@A-Za-z0-9/._-]{0,213}$/),
j=k().check(Q(1),d(1e3)),T=k().check(d(4e3)),ge=R(/^[0-9a-f]{64}$/),$=R(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/),
c=P().check(N(0)),we={code:m(f(B)),message:k().check(d(1e5)),hint:T,where:r(j)},Ne=u({target:v,use:ye,scope:j,name:j,environment:v,sourceName:r(j),do:m(q),why:r(
m(ve)),sure:r(m(je)),instead:r(m(q)),drift:r(m(Re)),proposed:r(m(Te)),contested:r(c),replaced:r(_(!0)),note:r(T),ok:r(U()),reached:r(_(!1)),error:r(u(we))}),Pe=u(
{rule:ye,because:T,unlock:T,addresses:g(k().check(d(4e3))).check(d(z.addresses)),at:r(j)}),Ue=u({because:T,at:j}),Ee=u({create:c,update:c,adopt:c,remove:c,forget:c,
keep:c,leave:c,refused:c,failed:c,notReached:r(c),written:c,replaced:r(c)}),ze=R(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),C=k().check(d(1e5)),A=r(C),Ie=u({mode:m(Ce),
head:ze,base:ze,changes:g(u({part:m(Le),how:m(Se),effect:m($e),target:r(v),name:A,from:A,to:A})).check(d(z.structure)),edges:g(u({environment:C,target:v,place:C,
at:g(C).check(d(z.structure))})).check(d(z.structure))}),Ae=u({version:_(1),owner:E([_(""),v]),command:m(["plan","apply","drift"]),hash:E([_(""),ge]),plan:r(u({
hash:ge,created:$,expires:$})),started:$,finished:$,summary:Ee,changes:g(Ne).check(d(z.changes)),refusals:g(Pe).check(d(z.refusals)),warnings:r(g(Ue).check(d(z.
refusals))),requests:ee(v,u({read:c,write:c,retried:c})).check(I(e=>Object.keys(e).length<=z.targets)),work:r(U()),proposal:r(Ie),error:r(u({...we,exit:P().check(
N(1),Y(255))}))}),qe=Ae.check(I(Fe));function ke(e){let t=e.length>_e?void 0:qe.safeParse(De(e));if(t?.success)return t.data;throw new w("plan-invalid","this is\
 not a report as Sealpost writes it",{hint:"Nothing was posted. Use the same version of Sealpost in the job that makes the report and in the one that posts it."})}
function De(e){try{return JSON.parse(e)}catch{return}}function Fe({changes:e,refusals:t,summary:n}){let l=e.filter(({ok:s})=>s===!0).length,o=e.filter(({reached:s})=>s===
!1).length;return q.every(s=>n[s]===e.filter(a=>a.do===s).length)&&n.refused===t.length&&(n.notReached??0)===o&&n.failed===e.filter(s=>s.error!==void 0).length-
o&&n.written<=l}function f(e){return Object.keys(e)}function R(e){return k().check(X(e))}var Ge=4*1024*1024,F=["report","config","job-token"],be="The plan ended before it had compared anything, as its run says: nothing is posted.";async function xe({
world:e,out:t,targets:n,sources:l}){let o=D("job-token",e)??"";o!==""&&t(se(o));let s=V({});o!==""&&s.learn([new M(o)],F);let a=de(s,t);try{if(Ve(e),!K(o))throw G(
`\`job-token\` ${o===""?"is empty":"holds characters that no token has"}`,"Leave it out, so that it is the token of the job.");let i=We(await re(e),e),p=ke(await Me(
Z(e.cwd,D("report",e)??"report.json")));if(p.proposal?.mode!=="untrusted"&&Be(i))return a.print(p.proposal===void 0?be:"A pull request of this repository: its p\
lan comments by itself."),0;let b=pe(i.repository,async()=>o,e),h=await He(i,b);if(h===void 0)return a.print("No open pull request to the default branch has thi\
s commit as its newest: nothing is posted."),0;let x=D("config",e)??"sealpost.yaml",O={targets:[],environments:[]},y=await me({trust:{mode:"untrusted",because:"\
a pull request from a fork",subject:{repository:i.repository,branch:i.branch,head:i.head,number:h}},config:x,only:O,tokenNames:[],jobToken:o,targets:n,sources:l,
progress:()=>{},host:{}},e);if(p.error!==void 0&&p.proposal===void 0&&!Oe(p,y))return a.print(be),0;Ze(p,y);let{env:L}=e,W=await ie({report:y,context:{mode:"unt\
rusted",newEdges:J(y),config:x,commit:i.head,howToApply:ce,...L.GITHUB_SERVER_URL?{runUrl:`${L.GITHUB_SERVER_URL}/${i.repository}/actions/runs/${i.id}`}:{}},repository:i.
repository,number:h,key:ae(x,O),stamp:{run:Number(L.GITHUB_RUN_ID??0),attempt:Number(L.GITHUB_RUN_ATTEMPT??1),at:e.now(),commit:i.head},token:async()=>o,evenIfClean:!1,
guard:a.pass,world:e,notice:()=>{}});return a.print(W.did==="nothing"?"The config stays as it is: nothing to tell.":`Comment ${W.did}.`),0}catch(i){let{code:p,message:b,
hint:h,where:x,exit:O}=s.alarm()??H(i),y=ne({title:`Sealpost: ${p}`,message:`${b}
${h}`,at:x});return p==="leak-guard"?t(`${y}
`):a.print(y),O}}function We(e,{env:t}){let n=(...O)=>S(e,"workflow_run",...O),l=t.GITHUB_REPOSITORY??"",o={branch:S(e,"repository","default_branch"),head:n("he\
ad_sha"),from:n("head_repository","full_name"),owner:n("head_repository","owner","login"),source:n("head_branch"),id:oe(e,"workflow_run","id")},{branch:s,head:a,
from:i,owner:p,source:b,id:h}=o;if(!(t.GITHUB_EVENT_NAME==="workflow_run"&&S(e,"repository","full_name")?.toLowerCase()===l.toLowerCase()&&n("event")==="pull_re\
quest"&&Number.isSafeInteger(h)&&te(a))||s===void 0||i===void 0||p===void 0||b===void 0)throw new w("untrusted","this run was not started by a finished run of a\
 pull request",{hint:"Nothing was posted. Use it under `on: workflow_run`, after the workflow that plans for pull requests."});return{repository:l,branch:s,id:Number(
h),head:a,from:{repository:i,owner:p,branch:b}}}function Be({repository:e,from:t}){return t.repository.toLowerCase()===e.toLowerCase()}async function He({from:e,
head:t,branch:n},l){let o=await l.pullsFrom(e.owner,e.branch),s=({from:a})=>a.toLowerCase()===e.repository.toLowerCase();return o.find(a=>a.head===t&&a.into===n&&
s(a))?.number}function Oe(e,t){let n=({command:l,owner:o,proposal:s,error:a,changes:i,refusals:p})=>ue([l,o,s,a?.code,i,p]);return n(e)===n(t)}function Ze(e,t){
if(!Oe(e,t))throw new w("plan-invalid","the report does not say what the pull request does to the config",{hint:"Nothing was posted. Look at the pull request it\
self: its workflow may have been changed. Use the same version of Sealpost and the same `config` in both jobs."})}async function Me(e){let t=await fe(e).catch(()=>{});
if(t===void 0)throw G("there is no report at the path of the input `report`","Download the artifact of the plan first.");if(!t.isFile()||t.size>Ge)throw new w("\
plan-invalid","this is not a report as Sealpost writes it",{hint:"Nothing was posted."});return he(e,"utf8")}function D(e,{env:t}){return t[`INPUT_${e.toUpperCase()}`]?.
trim()||void 0}function Ve({env:e}){let t=F.map(o=>`INPUT_${o.toUpperCase()}`),n=Object.keys(e).find(o=>o.startsWith("INPUT_")&&!t.includes(o));if(n===void 0)return;
let l=/^[\w -]{1,40}$/.test(n)?` \`${n.slice(6).toLowerCase()}\``:" of that name";throw G(`sealpost/comment has no input${l}`,`The inputs are ${F.map(o=>`\`${o}\
\``).join(", ")}.`)}function G(e,t){return new w("usage",e,{hint:t})}await le(xe);
