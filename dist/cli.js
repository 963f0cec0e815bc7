#!/usr/bin/env node
const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as v,c as h}from"./chunks/chunk-VBYMVTKZ.js";import"./chunks/chunk-DQHP7CMW.js";import{a as P}from"./chunks/chunk-NCJ5WCVM.js";import{Nb as b,_ as w,mb as u,
o as g,tb as k,xb as S,yb as x}from"./chunks/chunk-NBDS574Y.js";var j=400,E=80,O="\r\x1B[2K";function Y(n){let{stdout:o,stderr:r,env:m}=n,A=u(o.isTTY===!0,m),d=u(r.isTTY===!0,m),L=n.stdin.isTTY===!0&&r.isTTY===!0,t="",a=!1,i;
function M(){if(i=void 0,t==="")return;let e=Math.max(20,(r.columns||80)-1);r.write(`${O}${d.paint("dim",t.length>e?`${t.slice(0,e-1)}\u2026`:t)}`),a=!0}function f(){
a&&r.write(O),a=!1}function y(e,p){p!==""&&(f(),e.write(p.endsWith(`
`)?p:`${p}
`),t!==""&&T(E))}function T(e){i??=setTimeout(M,e),i.unref()}return{print:e=>y(o,e),note:e=>y(r,e),live(e){if(d.symbols){if(t=e,e!=="")return T(a?E:j);clearTimeout(
i),i=void 0,f()}},style:A,noteLook:d,ask:L?async()=>{let e={input:process.stdin,output:process.stderr};return d.symbols?(await import("./chunks/prompts-Y7ZOKU5A.js")).
openPrompts(e):(await import("./chunks/line-prompts-5SFPVECQ.js")).openPlainPrompts(e)}:void 0}}k(process);var{stdout:l,stderr:R,stdin:C,env:J}=process,s=Y({stdout:l,stderr:R,stdin:C,env:J});function $(n){let o=g(n);s.live(""),s.note(w(o,s.noteLook)),process.
exit(o.exit)}process.on("uncaughtException",$);process.on("unhandledRejection",$);for(let n of[l,R])n.on("error",o=>{o.code!=="EPIPE"&&process.exit(1)});var c=new AbortController;
P(process,c,s);var N=S(c.signal);process.exitCode=await h(process.argv.slice(2),{runtime:N,output:s,targets:b,sources:x,self:v(process.argv)});c.signal.aborted&&
l.write("",()=>process.exit());
