const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{b as x,c as P}from"./chunk-DQHP7CMW.js";import{$,T as L}from"./chunk-GNSZARZA.js";import{M as j,P as d,Z as m,_ as g,k as R,kb as S,ua as k,wa as O,
za as u}from"./chunk-NBDS574Y.js";var C={limited:"the target asks for less traffic",unavailable:"the target has trouble of its own"};function q(e){return e.kind==="waiting"?`waiting until ${J(e.
until)}: ${C[e.because]}`:`${e.kind} ${d(e.done)}/${d(e.total)} \xB7 ${j(e.target)}`}function D(e){let n="";return e.live("looking"),o=>{let r=q(o);if(e.noteLook.
symbols)return e.live(r);o.kind!=="waiting"||r===n||(n=r,e.note(r))}}function J(e){return new Date(e).toTimeString().slice(0,8)}async function Y(e,n,o,r){let{runtime:t,output:i}=o,s=await x(n.report,t),y=R(t.cwd,n.config),E=await L(y,t),F=t.now(),l=!1,v=!1,w=()=>{l&&i.note("Finishing the\
 write in flight\u2026")};t.stop.addEventListener("abort",w,{once:!0});let T=$({command:e,config:y,only:{targets:n.target,environments:n.environment},recover:r.
recover,accept:r.saved!==void 0&&"apply"in r.saved?[]:n.accept??[],...r.saved===void 0?{}:{saved:r.saved},targets:o.targets,sources:o.sources,approve:async a=>{
i.live("");let f=await r.approve(a);return f&&await z(a,s,n,o),v=!f,l=f&&!t.stop.aborted,l},progress:D(i),host:{redact:o.guard.redact,ledger:E}},t),p=await S(T,
t.stop,()=>l).catch(a=>k({command:e,owner:"",plan:void 0,receipts:void 0,started:F,finished:t.now(),requests:{},error:a}));t.stop.removeEventListener("abort",w),
i.live(""),A(p,v,n,o);let b=r.closing?.(p)??"";n.json?i.note(b):i.print(b);let h=await P(s,p,t);for(let a of h)i.note(g(a,i.noteLook));let c=O(p);return h.length>
0&&(c===0||c===2)?1:c}async function z(e,n,o,r){let t=await Promise.all(n.map(({load:s})=>s())),i=r.guard.way("the report");i(m(e,r.output.style,o));for(let s of[
...t,...o.json?[u]:[]])i(s(e))}function A(e,n,o,{output:r}){let[t,i]=o.json?[r.note,r.noteLook]:[r.print,r.style];n||t(m(e,i,o)),o.json&&r.print(u(e)),e.error!==
void 0&&r.note(g(e.error,r.noteLook))}export{Y as a};
