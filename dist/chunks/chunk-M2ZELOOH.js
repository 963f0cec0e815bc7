const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{b as x,c as P}from"./chunk-KL7LAVKO.js";import{P as $,k as S}from"./chunk-ACFQJ2Z4.js";import{J as R,M as d,V as m,W as g,Ya as L,ja as j,la as O,
oa as u,r as h}from"./chunk-XKHR7BVJ.js";var C={limited:"the target asks for less traffic",unavailable:"the target has trouble of its own"};function q(e){return e.kind==="waiting"?`waiting until ${J(e.
until)}: ${C[e.because]}`:`${e.kind} ${d(e.done)}/${d(e.total)} \xB7 ${R(e.target)}`}function D(e){let t="";return e.live("looking"),r=>{let o=q(r);if(e.noteLook.
symbols)return e.live(o);r.kind!=="waiting"||o===t||(t=o,e.note(o))}}function J(e){return new Date(e).toTimeString().slice(0,8)}async function Y(e,t,r,o){let{world:n,output:i}=r,s=await x(t.report,n),v=h(n.cwd,t.config),E=await S(v,n),F=n.now(),l=!1,y=!1,w=()=>{l&&i.note("Finishing the w\
rite in flight\u2026")};n.stop.addEventListener("abort",w,{once:!0});let T=$({command:e,config:v,only:{targets:t.target,environments:t.environment},recover:o.recover,
...o.saved===void 0?{}:{saved:o.saved},targets:r.targets,sources:r.sources,approve:async a=>{i.live("");let c=await o.approve(a);return c&&await z(a,s,t,r),y=!c,
l=c&&!n.stop.aborted,l},progress:D(i),host:{learned:r.guard.learn,ledger:E}},n),f=await L(T,n.stop,()=>l).catch(a=>j({command:e,owner:"",plan:void 0,receipts:void 0,
started:F,finished:n.now(),requests:{},error:a}));n.stop.removeEventListener("abort",w),i.live(""),A(f,y,t,r);let b=o.closing?.(f)??"";t.json?i.note(b):i.print(
b);let k=await P(s,f,n);for(let a of k)i.note(g(a,i.noteLook));let p=O(f);return k.length>0&&(p===0||p===2)?1:p}async function z(e,t,r,o){let n=await Promise.all(
t.map(({load:s})=>s())),i=o.guard.way("the report");i(m(e,o.output.look,r));for(let s of[...n,...r.json?[u]:[]])i(s(e))}function A(e,t,r,{output:o}){let[n,i]=r.
json?[o.note,o.noteLook]:[o.print,o.look];t||n(m(e,i,r)),r.json&&o.print(u(e)),e.error!==void 0&&o.note(g(e.error,o.noteLook))}export{Y as a};
