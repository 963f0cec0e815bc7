const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16 or newer")});
import{a,b,c}from"./chunk-I5E7VN66.js";import"./chunk-2MX5W7T7.js";import"./chunk-44I44BEE.js";export{c as filesAt,b as insidePath,a as openRepository};
