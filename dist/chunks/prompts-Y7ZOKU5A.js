const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a,b}from"./chunk-FU5TSWPA.js";import"./chunk-GNSZARZA.js";import"./chunk-NBDS574Y.js";export{b as openPrompts,a as withExample};
