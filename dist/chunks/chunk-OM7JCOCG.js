const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16 or newer")});
import{a as r}from"./chunk-44I44BEE.js";var t=r("node:http"),o=e=>t[e],c=o("createServer");export{c as a};
