const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16 or newer")});
import{a,b}from"./chunk-GW3F4ABF.js";import"./chunk-2MX5W7T7.js";import"./chunk-44I44BEE.js";export{b as openPrompts,a as withExample};
