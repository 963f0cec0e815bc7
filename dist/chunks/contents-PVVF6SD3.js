const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a,b,c}from"./chunk-KKMBRRJI.js";import"./chunk-GNSZARZA.js";import"./chunk-NBDS574Y.js";export{c as filesAt,b as insidePath,a as openRepository};
