const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as w,b as z,c as y,d as b}from"./chunk-NENXNGLC.js";import"./chunk-TUSDN4XH.js";import{$a as g,G as m,Oa as d,Qa as h,Xa as v,e as i,fb as a,
ib as c}from"./chunk-I2DBZVK6.js";var M=v({path:a(h().check(d(1),c("The file of an environment; {environment} stands for its name, as declared.")),"secrets/.env.{environment}"),expansion:a(g(["w\
arn","refuse","literal"]).check(c("What to do about $NAME or $(command) in a value outside single quotes, which other readers of the file replace: say so, stop,\
 or neither. It is never replaced.")),"warn")}),N={id:"dotenv",api:1,config:{settings:M},access:{env:[]},outOfGit:{values:!0,keys:[]},async read({environments:s,
settings:t,folder:o,io:n}){let{parse:S}=await import("./dotenv-parse-3ULPKM4J.js"),u=new Map;for(let[x,f]of y(t.path,s,o)){let p=new Map;for(let e of await b(f,n.
files)){let r=`${f.shown}:${e.line}`,l=V(e,S(e.text),r),O=[...w(e,"'\"`"),...z(e,l,r,t.expansion)];p.set(e.name,{secret:new m(l),at:r,doubts:O})}u.set(x,p)}return u}};
function V({name:s},t,o){let n=Object.hasOwn(t,s)?t[s]:void 0;if(n===void 0)throw new i("source","this name cannot be read",{where:o});if(n.startsWith("encrypte\
d:"))throw new i("source","this value is encrypted",{where:o,hint:"Nothing was written. Use `source: { use: dotenvx }` for this file."});return n}export{N as source};
