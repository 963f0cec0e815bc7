#!/usr/bin/env node
const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as S,c as E}from"./chunks/chunk-M37H2IZT.js";import"./chunks/chunk-RQDR6RMM.js";import{a as P}from"./chunks/chunk-ZRWYWIF5.js";import{Nb as b,_ as w,f as v,
mb as a,tb as T,xb as g,yb as x}from"./chunks/chunk-I2DBZVK6.js";var j=400,L=80,O="\r\x1B[2K";function Y(n){let{stdout:e,stderr:r,env:f}=n,A=a(e.isTTY===!0,f),d=a(r.isTTY===!0,f),M=n.stdin.isTTY===!0&&r.isTTY===!0,t="",p=!1,i;
function R(){if(i=void 0,t==="")return;let o=Math.max(20,(r.columns||80)-1);r.write(`${O}${d.paint("dim",t.length>o?`${t.slice(0,o-1)}\u2026`:t)}`),p=!0}function m(){
p&&r.write(O),p=!1}function y(o,u){u!==""&&(m(),o.write(u.endsWith(`
`)?u:`${u}
`),t!==""&&k(L))}function k(o){i??=setTimeout(R,o),i.unref()}return{print:o=>y(e,o),note:o=>y(r,o),live(o){if(d.symbols){if(t=o,o!=="")return k(p?L:j);clearTimeout(
i),i=void 0,m()}},look:A,noteLook:d,ask:M?async()=>{let o={input:process.stdin,output:process.stderr};return d.symbols?(await import("./chunks/prompts-Y52AIGMQ.js")).
openPrompts(o):(await import("./chunks/prompts-plain-HPZYISBK.js")).openPlainPrompts(o)}:void 0}}T(process);var{stdout:l,stderr:h,stdin:C,env:J}=process,s=Y({stdout:l,stderr:h,stdin:C,env:J});function $(n){let e=v(n);s.live(""),s.note(w(e,s.noteLook)),process.
exit(e.exit)}process.on("uncaughtException",$);process.on("unhandledRejection",$);for(let n of[l,h])n.on("error",e=>{e.code!=="EPIPE"&&process.exit(1)});var c=new AbortController;
P(process,c,s);var N=g(c.signal);process.exitCode=await E(process.argv.slice(2),{world:N,output:s,targets:b,sources:x,self:S(process.argv)});c.signal.aborted&&l.
write("",()=>process.exit());
