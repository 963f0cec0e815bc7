const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{b as x,c as P}from"./chunk-RQDR6RMM.js";import{$,n as S}from"./chunk-TUSDN4XH.js";import{M as R,P as f,Z as m,_ as g,kb as L,r as h,ua as j,wa as O,
za as u}from"./chunk-I2DBZVK6.js";var C={limited:"the target asks for less traffic",unavailable:"the target has trouble of its own"};function q(e){return e.kind==="waiting"?`waiting until ${J(e.
until)}: ${C[e.because]}`:`${e.kind} ${f(e.done)}/${f(e.total)} \xB7 ${R(e.target)}`}function D(e){let n="";return e.live("looking"),r=>{let o=q(r);if(e.noteLook.
symbols)return e.live(o);r.kind!=="waiting"||o===n||(n=o,e.note(o))}}function J(e){return new Date(e).toTimeString().slice(0,8)}async function Y(e,n,r,o){let{world:t,output:i}=r,s=await x(n.report,t),v=h(t.cwd,n.config),E=await S(v,t),F=t.now(),l=!1,y=!1,w=()=>{l&&i.note("Finishing the w\
rite in flight\u2026")};t.stop.addEventListener("abort",w,{once:!0});let T=$({command:e,config:v,only:{targets:n.target,environments:n.environment},recover:o.recover,
accept:o.saved!==void 0&&"apply"in o.saved?[]:n.accept??[],...o.saved===void 0?{}:{saved:o.saved},targets:r.targets,sources:r.sources,approve:async a=>{i.live("");
let c=await o.approve(a);return c&&await z(a,s,n,r),y=!c,l=c&&!t.stop.aborted,l},progress:D(i),host:{learned:r.guard.learn,ledger:E}},t),p=await L(T,t.stop,()=>l).
catch(a=>j({command:e,owner:"",plan:void 0,receipts:void 0,started:F,finished:t.now(),requests:{},error:a}));t.stop.removeEventListener("abort",w),i.live(""),A(
p,y,n,r);let b=o.closing?.(p)??"";n.json?i.note(b):i.print(b);let k=await P(s,p,t);for(let a of k)i.note(g(a,i.noteLook));let d=O(p);return k.length>0&&(d===0||
d===2)?1:d}async function z(e,n,r,o){let t=await Promise.all(n.map(({load:s})=>s())),i=o.guard.way("the report");i(m(e,o.output.look,r));for(let s of[...t,...r.
json?[u]:[]])i(s(e))}function A(e,n,r,{output:o}){let[t,i]=r.json?[o.note,o.noteLook]:[o.print,o.look];n||t(m(e,i,r)),r.json&&o.print(u(e)),e.error!==void 0&&o.
note(g(e.error,o.noteLook))}export{Y as a};
