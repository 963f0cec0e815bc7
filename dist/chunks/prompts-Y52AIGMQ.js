const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a,b}from"./chunk-CAAD4R6F.js";import"./chunk-TUSDN4XH.js";import"./chunk-I2DBZVK6.js";export{b as openPrompts,a as withExample};
