const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a,b}from"./chunk-6AGX3QEV.js";import"./chunk-ACFQJ2Z4.js";import"./chunk-XKHR7BVJ.js";export{b as openPrompts,a as withExample};
