const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a,b,c}from"./chunk-KKQ4JOWF.js";import"./chunk-ACFQJ2Z4.js";import"./chunk-XKHR7BVJ.js";export{c as filesAt,b as insidePath,a as openRepository};
