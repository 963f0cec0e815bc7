const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as e}from"./chunk-FGTF4K7F.js";import"./chunk-DQHP7CMW.js";import"./chunk-NCJ5WCVM.js";import"./chunk-GNSZARZA.js";import"./chunk-NBDS574Y.js";function o(r,p){return e("drift",r,p,{recover:!1,approve:async()=>!1})}export{o as drift};
