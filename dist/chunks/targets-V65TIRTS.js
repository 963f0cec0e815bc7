const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./chunk-GNSZARZA.js";import{Aa as m,P as i}from"./chunk-NBDS574Y.js";function c({batch:{is:t}}){return t.shape==="one"?"1":`up to ${i(t.max)}`}var l=[["","read","edits","values","largest","names","takes"],["kind","back","noticed","a write","value","a place","effect"]],d={value:"yes",never:"no","unless-\
sensitive":"some"},f={"per-value":"yes","per-name":"by name",none:"no"},g={now:"at once","next-run":"next run","next-deploy":"next deploy"};async function P(t,e){
let{output:r}=e,n=await Promise.all(Object.values(e.targets).map(async o=>(await o()).target));if(t.json)return r.print(m(n.map(({id:o,api:p,capabilities:u})=>({
id:o,api:p,capabilities:u})))),0;let s=k([...l,...n.map(y)]).map((o,p)=>p<l.length?r.style.paint("bold",o):o);return r.print([...s,...n.flatMap(b)].join(`
`)),0}function y({id:t,capabilities:e}){let{forms:r,maxPerScope:n,takesEffect:a}=e,{secret:s}=r;return[t,d[s.readBack.is],f[s.revision.is],c(e),v(s.maxBytes.is),
`up to ${i(n.is)}`,g[a.is]]}function b({id:t,capabilities:{access:e}}){return["",t,`  token in ${e.token.join(" or ")}, made at`,`  ${e.portal}`,`  another endp\
oint in ${e.endpoint.env}`]}function v(t){return t%1024===0?`${i(t/1024)} KiB`:`${i(t)} bytes`}function k(t){let e=(t[0]??[]).map((r,n)=>Math.max(...t.map(a=>a[n]?.
length??0)));return t.map(r=>r.map((n,a)=>n.padEnd(e[a]??0)).join("  ").trimEnd())}export{P as targets};
