const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./chunk-TUSDN4XH.js";import{Aa as m,P as s}from"./chunk-I2DBZVK6.js";function c({batch:{is:t}}){return t.shape==="one"?"1":`up to ${s(t.max)}`}var l=[["","read","edits","values","largest","names","takes"],["kind","back","noticed","a write","value","a place","effect"]],d={value:"yes",never:"no","unless-\
sensitive":"some"},f={"per-value":"yes","per-name":"by name",none:"no"},y={now:"at once","next-run":"next run","next-deploy":"next deploy"};async function P(t,e){
let{output:o}=e,n=await Promise.all(Object.values(e.targets).map(async a=>(await a()).target));if(t.json)return o.print(m(n.map(({id:a,api:p,capabilities:u})=>({
id:a,api:p,capabilities:u})))),0;let i=v([...l,...n.map(b)]).map((a,p)=>p<l.length?o.look.paint("bold",a):a);return o.print([...i,...n.flatMap(g)].join(`
`)),0}function b({id:t,capabilities:e}){let{forms:o,maxPerScope:n,takesEffect:r}=e,{secret:i}=o;return[t,d[i.readBack.is],f[i.revision.is],c(e),k(i.maxBytes.is),
`up to ${s(n.is)}`,y[r.is]]}function g({id:t,capabilities:{access:e}}){return["",t,`  token in ${e.token.join(" or ")}, made at`,`  ${e.portal}`,`  another endp\
oint in ${e.endpoint.env}`]}function k(t){return t%1024===0?`${s(t/1024)} KiB`:`${s(t)} bytes`}function v(t){let e=(t[0]??[]).map((o,n)=>Math.max(...t.map(r=>r[n]?.
length??0)));return t.map(o=>o.map((n,r)=>n.padEnd(e[r]??0)).join("  ").trimEnd())}export{P as targets};
